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
    remedy: 'List them at /v1/imports; one that has ended is forgotten after some time (import_retention_days).',
  },
  import_unreadable: {
    kind: 'invalid',
    meaning: 'The file cannot be read as rows of this kind.',
    remedy: 'Mend the row and column that errors[] names, or take the option that it names.',
  },
  import_not_atomic: {
    kind: 'invalid',
    meaning:
      'These rows cannot be imported all or none: levels, counts and movements can, of as many rows as one request may have.',
    remedy: 'Try them out with dry_run=true, and then import them row by row.',
  },
  import_state_conflict: {
    kind: 'conflict',
    meaning: 'The import is over.',
    remedy: 'Send the rows that are not done in a new import; what is done stays done.',
  },
  too_many_imports: {
    kind: 'conflict',
    meaning: 'As many imports are open as may be at once.',
    remedy: 'Wait until one has ended, or cancel one.',
  },
  policy_replay_not_found: {
    kind: 'not_found',
    meaning: 'There is no such policy replay.',
    remedy:
      'List them at /v1/policy-replays; one that has ended is forgotten after some time (policy_replay_retention_days).',
  },
  policy_replay_state_conflict: {
    kind: 'conflict',
    meaning: 'The policy replay is over.',
    remedy: 'Read its result, or make a new one.',
  },
  too_many_policy_replays: {
    kind: 'conflict',
    meaning: 'As many policy replays wait or are under way as may at once.',
    remedy: 'Wait until one has ended, or cancel one.',
  },
  integrity_finding_not_found: {
    kind: 'not_found',
    meaning: 'There is no such finding of the integrity check.',
    remedy: 'List them at /v1/integrity/findings.',
  },
} as const
