/** What goes wrong where much is taken out or brought in at once. A part of the table in error-codes.ts. */
export const BULK_CODES = {
  too_many_exports: {
    kind: 'unavailable',
    meaning: 'As many exports are under way as this process makes at once.',
    remedy: 'Try again after the time that Retry-After says.',
  },
  import_not_found: {
    kind: 'not_found',
    meaning: 'There is no such import.',
    remedy: 'List them at /v1/imports; one that has ended is forgotten after import_retention_days.',
  },
  import_unreadable: {
    kind: 'invalid',
    meaning: 'The file cannot be read as rows of this kind.',
    remedy: 'errors[] says in which row and column, and which option would help.',
  },
  import_not_atomic: {
    kind: 'invalid',
    meaning:
      'These rows cannot be imported all or none: that is for levels, counts and movements, of as many rows as one request may have.',
    remedy: 'Try it out by dry_run first, and then import it row by row.',
  },
  import_state_conflict: {
    kind: 'conflict',
    meaning: 'The import is over.',
    remedy: 'Look at its state; what is not done can be imported anew.',
  },
  too_many_imports: {
    kind: 'conflict',
    meaning: 'As many imports are open as are kept at once.',
    remedy: 'Wait until one has ended, or cancel one.',
  },
  policy_replay_not_found: {
    kind: 'not_found',
    meaning: 'There is no such replay.',
    remedy: 'List them at /v1/policy-replays; one that has ended is forgotten after policy_replay_retention_days.',
  },
  policy_replay_state_conflict: {
    kind: 'conflict',
    meaning: 'The replay is over.',
    remedy: 'Look at its state; it can be asked for anew.',
  },
  too_many_policy_replays: {
    kind: 'conflict',
    meaning: 'As many replays wait or are under way as are kept at once.',
    remedy: 'Wait until one has ended, or cancel one.',
  },
  integrity_finding_not_found: {
    kind: 'not_found',
    meaning: 'There is no such finding.',
    remedy: 'List them at /v1/integrity/findings.',
  },
} as const
