/**
 * What the differential test must have seen, and how often: each demand in the words in which coverage is counted.
 *
 *   ok place_order                             successes of a command
 *   refused place_order                        and its refusals
 *   followed drop_reservation                  …of a command that the engine sends to itself
 *   member place_order ship_to.city            successes that had this optional member
 *   value update_model strategy=no_split       …or this word, where a member takes one of a list
 *   policy backorders allow: backordered       successes that showed a policy at work
 *   transition shipment picking→shipped        changes of a document's state
 *   code insufficient_stock                    refusals, of a request or of a part of it
 */
import { ERRORS, registry } from '../engine-vocabulary.ts'
import { DOCUMENTS, FOLLOW_UPS } from '../nouns.ts'
import { membersOf } from './input-members.ts'
import { POLICIES_AT_WORK } from './policies.ts'

/**
 * What the runs of `npm test` together must come to, on each database. A verb that has agreed once or twice has met
 * neither a retry, nor a neighbour in its batch, nor a state that is rare.
 */
export const MINIMUM = {
  ok: 6,
  refused: 3,
  followed: 3,
  member: 3,
  value: 3,
  policy: 3,
  transition: 3,
  code: 3,
} as const

/** What each run tries to come to, so that the runs together come to more than they must and luck decides nothing. */
const AIM_OF_A_RUN: Record<DemandKind, number> = {
  ok: 4,
  refused: 2,
  followed: 2,
  member: 2,
  value: 2,
  policy: 2,
  transition: 1,
  code: 1,
}

export type DemandKind = keyof typeof MINIMUM

export type Demand = { kind: DemandKind; what: string }

function demand(kind: DemandKind, ...words: string[]): Demand {
  return { kind, what: [kind, ...words].join(' ') }
}

export const DEMANDS: readonly Demand[] = [
  ...[...registry.values()].flatMap((command): Demand[] => {
    const { name } = command
    const { optional, values } = membersOf(command.input)
    if (FOLLOW_UPS.some((followUp) => followUp.name === name)) return [demand('followed', name)]
    return [
      demand('ok', name),
      demand('refused', name),
      ...optional.map((member) => demand('member', name, member)),
      ...values.map((value) => demand('value', name, value)),
    ]
  }),
  ...POLICIES_AT_WORK.map((policy) => demand('policy', policy)),
  ...DOCUMENTS.flatMap(({ kind, transitions }) =>
    Object.entries(transitions).flatMap(([from, tos]) => tos.map((to) => demand('transition', kind, `${from}→${to}`))),
  ),
  ...Object.keys(ERRORS).map((code) => demand('code', code)),
]

/** Whether so many are what one run tries to come to. Until then the run sends it more often. */
export function isShareOf(what: string, count: number): boolean {
  const kind = what.slice(0, what.indexOf(' ')) as DemandKind
  return count >= AIM_OF_A_RUN[kind]
}
