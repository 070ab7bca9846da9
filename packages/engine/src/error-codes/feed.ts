/** What goes wrong for those who follow events. A part of the table in error-codes.ts. */
export const FEED_CODES = {
  events_forgotten: {
    kind: 'conflict',
    meaning: 'Events behind this position may have been forgotten, so that reading on would miss some.',
    remedy:
      'Read what you follow anew as a whole, and go on from the newest event; they are kept for event_retention_days.',
  },
  webhook_endpoint_not_found: {
    kind: 'not_found',
    meaning: 'There is no such webhook endpoint.',
    remedy: 'List them at /v1/webhook-endpoints.',
  },
  too_many_streams: {
    kind: 'unavailable',
    meaning: 'As many streams of events are open as this process takes.',
    remedy: 'Try again later, share a stream, or read GET /v1/events page by page.',
  },
} as const
