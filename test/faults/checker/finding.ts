/** What a part of a run has found that must not be. */

export const FINDING_KINDS = {
  lost: 'an acknowledged command has no effect',
  doubled: 'a command has had its effect more than once, or one that nobody asked for',
  refused_with_effect: 'a refused command has changed something',
  oversold: 'more was promised, or taken, than there was, at some point of the ledger',
  unbalanced: 'balances, ledger, promises and events do not agree',
  answer_changed: 'one key has had two answers',
  unresolved: 'a repeated key got no verdict',
  invariant: "the service's own check of its invariants is not clean",
  called_a_bug: 'a fault from outside was answered as a bug (500)',
  not_recovered: 'a service did not write again in time after the fault was over',
  neighbours_stopped: 'what the fault did not touch was not served',
  collapsed: 'under overload less was done than without',
  ended: 'a service has ended by itself',
  shared: 'two processes have served one embedded directory',
} as const

export type FindingKind = keyof typeof FINDING_KINDS

export interface Finding {
  kind: FindingKind
  what: string
  /** The fault during which it was seen, where that is known. */
  fault?: string
}

export function found(kind: FindingKind, what: string): Finding {
  return { kind, what }
}
