/**
 * Scenarios of sourcing as a table, in a notation of their own.
 *
 * Stock: `A:S1=5 S2=3` is what is available at A. `5~` may be backordered without limit and `5~2` by two; `free` is an
 * untracked item and `off` a level that is switched off. Items ship and share the category S, except that T… has the
 * category T, and D… needs no shipping. Wanted: `2 S1`, or `3 kits of 2 S1 + 1 S2`.
 */
import { expect, it } from 'vitest'
import { type Quantity, quantity, toUnits, ZERO } from '../../packages/engine/src/domain/kernel/quantity.ts'
import { plan } from '../../packages/engine/src/domain/sourcing/plan.ts'
import type {
  Allocation,
  CandidateLocation,
  Demand,
  LocationStock,
  Plan,
  SourcingPolicy,
} from '../../packages/engine/src/domain/sourcing/vocabulary.ts'

type Scenario = {
  stock: string
  want: string[]
  policy?: Partial<SourcingPolicy>
  locations?: Record<string, Partial<CandidateLocation>>
  threshold?: number
}
/** Only what is named is compared; a result without shortages and the like is expected to be without them. */
type Expected = { shipments?: string[]; transfers?: string[]; unshipped?: string[]; shortages?: string[] }

const OFF: LocationStock = { available: ZERO, backorderRoom: ZERO, tracked: true, sellable: false }
const FREE: LocationStock = { available: ZERO, backorderRoom: ZERO, tracked: false, sellable: true }

function levelOf(text: string): LocationStock {
  if (text === 'off') return OFF
  if (text === 'free') return FREE
  const [available, room] = text.split('~')
  const backorderRoom = room === undefined ? ZERO : room === '' ? null : quantity(Number(room))
  return { available: quantity(Number(available)), backorderRoom, tracked: true, sellable: true }
}

function stockOf(text: string): Map<string, LocationStock> {
  const levels = new Map<string, LocationStock>()
  for (const [, location, items] of text.matchAll(/(\w+):([^|]*)/g)) {
    for (const [, item, level] of items!.matchAll(/(\w+)=(\S+)/g)) levels.set(`${item}@${location}`, levelOf(level!))
  }
  return levels
}

function demandOf(line: number, item: string, amount: Quantity, perKit?: Quantity): Demand {
  const shippingCategory = item.startsWith('T') ? 'T' : 'S'
  const plain = { line, item, sku: item, quantity: amount, shippingCategory, requiresShipping: !item.startsWith('D') }
  return perKit === undefined ? plain : { ...plain, perKit }
}

function demandsOf(want: string[]): Demand[] {
  return want.flatMap((text, line) => {
    const [, count, components] = /^(\S+) kits of (.*)$/.exec(text) ?? []
    if (components === undefined) {
      const [amount, item] = text.split(' ')
      return [demandOf(line, item!, quantity(Number(amount)))]
    }
    return components.split(' + ').map((component) => {
      const [perKit, item] = component.split(' ')
      return demandOf(line, item!, quantity(Number(count) * Number(perKit)), quantity(Number(perKit)))
    })
  })
}

function run(scenario: Scenario): Plan {
  const levels = stockOf(scenario.stock)
  const codes = new Set([...scenario.stock.matchAll(/(\w+):/g)].map((match) => match[1]!))
  const locations = [...codes].map((code, at) => {
    const plain = { id: code, code, priority: at + 1, active: true, onHold: false, coordinates: null }
    return { ...plain, ...scenario.locations?.[code] }
  })
  return plan(demandsOf(scenario.want), locations, (item, location) => levels.get(`${item}@${location}`) ?? null, {
    strategy: 'no_split',
    locationOrder: 'priority',
    cutoff: 2,
    shipTo: null,
    pinned: null,
    outOfStockThreshold: () => quantity(scenario.threshold ?? 0),
    partial: false,
    ...scenario.policy,
  })
}

function say(result: Plan): Required<Expected> {
  const units = (a: Allocation) =>
    [
      a.reserved > 0 ? `${toUnits(a.reserved)} ${a.item}` : [],
      a.backordered > 0 ? `${toUnits(a.backordered)} ${a.item} backordered` : [],
      a.untracked > 0 ? `${toUnits(a.untracked)} ${a.item} uncounted` : [],
    ].flat()
  const of = (which: (a: Allocation) => boolean) => result.allocations.filter(which).flatMap(units).join(', ')
  return {
    shipments: result.shipments.map((shipment, index) => {
      const category = shipment.shippingCategory === null ? '' : `/${shipment.shippingCategory}`
      const waits = [shipment.locationOnHold && 'on hold', shipment.backordered && 'backordered'].filter(Boolean)
      const holds = waits.length > 0 ? ` (${waits.join(', ')})` : ''
      return `${shipment.location}${category}${holds}: ${of((a) => a.shipment === index)}`
    }),
    transfers: result.transfers.map(
      ({ from, to, shipment }, index) => `${from}→${to} for ${shipment}: ${of((a) => a.transfer === index)}`,
    ),
    unshipped: result.allocations
      .filter((a) => a.shipment === null)
      .map((a) => `${a.location}: ${units(a).join(', ')}`),
    shortages: result.shortages.map(
      (s) => `${s.sku}: ${toUnits(s.available)} of ${toUnits(s.requested)}, lines ${s.lines.join(' ')}`,
    ),
  }
}

/** What the planner makes of each scenario, shipment by shipment. */
export function scenarios(rows: [name: string, scenario: Scenario, expected: Expected][]): void {
  it.each(rows)('%s', (_, scenario, expected) => {
    expect(say(run(scenario))).toEqual({ shipments: [], transfers: [], unshipped: [], shortages: [], ...expected })
  })
}
