/** What every plan must keep, whatever the order, the stock and the strategy: random cases, with the rules computed
 * anew from what was read. */
import fc from 'fast-check'
import { getDistance } from 'geolib'
import { describe, expect, it } from 'vitest'
import {
  max,
  minus,
  multiple,
  plus,
  type Quantity,
  sumOf,
  tenThousandths,
  UNLIMITED,
  ZERO,
} from '../kernel/quantity.ts'
import { plan } from './plan.ts'
import {
  type Allocation,
  type CandidateLocation,
  type Demand,
  LOCATION_ORDERS,
  type LocationStock,
  type Plan,
  SOURCING_STRATEGIES,
  type SourcingPolicy,
} from './vocabulary.ts'

const ITEMS = ['S1', 'S2', 'T1', 'D1']
const CODES = ['A', 'B', 'C', 'D', 'E']

type Case = {
  demands: Demand[]
  locations: CandidateLocation[]
  levels: Record<string, LocationStock | null>
  policy: SourcingPolicy
}

/** So many ten-thousandths: the rules of sourcing do not care how much a unit is. */
const amount = (count: fc.Arbitrary<number>) => count.map(tenThousandths)

const level: fc.Arbitrary<LocationStock | null> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 6,
    arbitrary: fc.record({
      available: amount(fc.nat(8)),
      backorderRoom: fc.oneof({ weight: 3, arbitrary: fc.constant(ZERO) }, amount(fc.nat(4)), fc.constant(null)),
      tracked: fc.integer({ min: 0, max: 7 }).map((n) => n > 0),
      sellable: fc.integer({ min: 0, max: 7 }).map((n) => n > 0),
    }),
  },
)

const location = (code: string): fc.Arbitrary<CandidateLocation> =>
  fc.record({
    id: fc.constant(code),
    code: fc.constant(code),
    priority: fc.nat(2),
    active: fc.integer({ min: 0, max: 5 }).map((n) => n > 0),
    onHold: fc.boolean(),
    coordinates: fc.option(
      fc.record({ latitude: fc.integer({ min: 47, max: 49 }), longitude: fc.integer({ min: 10, max: 12 }) }),
    ),
  })

const part = fc.record({ item: fc.constantFrom(...ITEMS), amount: amount(fc.integer({ min: 1, max: 5 })) })
const line = fc.oneof(
  part.map((plain) => ({ kits: null, parts: [plain] })),
  fc.record({ kits: fc.integer({ min: 1, max: 4 }), parts: fc.array(part, { minLength: 1, maxLength: 3 }) }),
)

function demandsOf(lines: { kits: number | null; parts: { item: string; amount: Quantity }[] }[]): Demand[] {
  return lines.flatMap(({ kits, parts }, index) =>
    parts.map(({ item, amount }) => ({
      line: index,
      item,
      sku: item,
      quantity: multiple(kits ?? 1, amount),
      shippingCategory: item.startsWith('T') ? 'T' : null,
      requiresShipping: !item.startsWith('D'),
      ...(kits === null ? {} : { perKit: amount }),
    })),
  )
}

const cases: fc.Arbitrary<Case> = fc
  .record({
    lines: fc.array(line, { maxLength: 6 }),
    locations: fc.tuple(...CODES.map(location)),
    stock: fc.array(level, { minLength: ITEMS.length * CODES.length, maxLength: ITEMS.length * CODES.length }),
    strategy: fc.constantFrom(...SOURCING_STRATEGIES),
    locationOrder: fc.constantFrom(...LOCATION_ORDERS),
    cutoff: fc.constantFrom(null, 1, 2, 3, 4),
    shipTo: fc.constantFrom(null, { latitude: 48, longitude: 11 }),
    pinned: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, fc.constantFrom(...CODES)),
    threshold: fc.oneof({ weight: 2, arbitrary: fc.constant(ZERO) }, amount(fc.nat(5))),
    partial: fc.boolean(),
  })
  .map(({ lines, locations, stock, threshold, ...policy }) => ({
    demands: demandsOf(lines),
    locations,
    levels: Object.fromEntries(
      ITEMS.flatMap((i, a) => CODES.map((c, b) => [`${i}@${c}`, stock[a * CODES.length + b]!])),
    ),
    policy: { ...policy, outOfStockThreshold: () => threshold },
  }))

const read = (given: Case, item: string, code: string) => given.levels[`${item}@${code}`] ?? null
const planOf = (given: Case): Plan =>
  plan(given.demands, given.locations, (item, code) => read(given, item, code), given.policy)

const promised = (a: Allocation) => plus(plus(a.reserved, a.backordered), a.untracked)
const demanded = (given: Case, item: string) =>
  sumOf(given.demands.filter((demand) => demand.item === item).map((demand) => demand.quantity))

function always(check: (result: Plan, given: Case) => void): void {
  fc.assert(
    fc.property(cases, (given) => check(planOf(given), given)),
    { numRuns: 2000 },
  )
}

/** The ids of the locations that may be used, in the order that the explanation gives. */
function allowed(result: Plan): string[] {
  const out = ['inactive', 'beyond_cutoff', 'not_pinned']
  return result.explanation.locations.filter((each) => !out.includes(each.outcome)).map((each) => each.location)
}

/** The most that can be promised of an item, computed without the planner's own functions. */
function promisable(result: Plan, given: Case, item: string): Quantity {
  const { strategy, pinned, cutoff, locationOrder, shipTo } = given.policy
  const metres = ({ coordinates }: CandidateLocation) =>
    locationOrder === 'priority' || !shipTo ? 0 : coordinates ? getDistance(coordinates, shipTo) : 1e9
  const byPriority = (a: CandidateLocation, b: CandidateLocation) => a.priority - b.priority || (a.id < b.id ? -1 : 1)
  const scope = given.locations
    .filter((each) => each.active)
    .sort((a, b) => metres(a) - metres(b) || byPriority(a, b))
    .slice(0, cutoff ?? undefined)
    .sort(byPriority)
  const over = pinned === null || scope.some((each) => each.id === pinned) ? scope.map((each) => each.id) : [pinned]
  const counted = (code: string) => {
    const stock = read(given, item, code)
    return stock?.sellable && stock.tracked ? stock : null
  }
  let held = given.policy.outOfStockThreshold(item)
  const left = new Map<string, Quantity>()
  for (const code of over.toReversed()) {
    const available = counted(code)?.available ?? ZERO
    left.set(code, max(ZERO, minus(available, held)))
    held = max(ZERO, minus(held, available))
  }
  const order = allowed(result)
  const stockAt = strategy === 'no_split' ? order.slice(0, 1) : order
  if (stockAt.some((code) => read(given, item, code)?.sellable && !read(given, item, code)!.tracked)) return UNLIMITED
  const roomAt = strategy.startsWith('split') ? order : order.slice(0, 1)
  const room = (code: string) => (counted(code) === null ? ZERO : (counted(code)!.backorderRoom ?? UNLIMITED))
  return sumOf([...stockAt.map((code) => left.get(code)!), ...roomAt.map(room)])
}

describe('every plan', () => {
  it('takes no more than it read, at no location that it may not use', () => {
    always((result, given) => {
      for (const item of ITEMS) {
        for (const code of CODES) {
          const here = result.allocations.filter((a) => a.item === item && a.location === code)
          if (here.length === 0) continue
          const stock = read(given, item, code)
          expect(allowed(result)).toContain(code)
          expect(stock?.sellable).toBe(true)
          expect(sumOf(here.map((a) => a.reserved))).toBeLessThanOrEqual(stock!.tracked ? stock!.available : 0)
          expect(sumOf(here.map((a) => a.backordered))).toBeLessThanOrEqual(
            stock!.tracked ? (stock!.backorderRoom ?? Infinity) : 0,
          )
          if (stock!.tracked) expect(sumOf(here.map((a) => a.untracked))).toBe(0)
        }
      }
      for (const a of result.allocations) expect(promised(a)).toBeGreaterThan(0)
    })
  })

  it('promises exactly what is demanded or nothing, and refuses only what cannot be had', () => {
    always((result, given) => {
      const short = ITEMS.filter((item) => demanded(given, item) > promisable(result, given, item))
      const named = result.shortages.map((shortage) => shortage.item).sort()
      // A kit that cannot be had leaves its other components to later lines, which may then not be short.
      const mayBeLess = given.policy.partial && given.demands.some((demand) => demand.perKit !== undefined)
      if (mayBeLess) expect(short).toEqual(expect.arrayContaining(named))
      else expect(named).toEqual(short.sort())
      for (const { item, requested, available, lines } of result.shortages) {
        expect(requested).toBe(demanded(given, item))
        expect(available).toBe(promisable(result, given, item))
        expect(lines.toSorted()).toEqual([
          ...new Set(given.demands.filter((demand) => demand.item === item).map((demand) => demand.line)),
        ])
      }
      if (given.policy.partial) return
      // From here on: all or nothing.
      for (const { line: index, item } of given.demands) {
        const wanted = given.demands.filter((demand) => demand.line === index && demand.item === item)
        const got = result.allocations.filter((a) => a.line === index && a.item === item)
        expect(sumOf(got.map(promised))).toBe(short.length > 0 ? 0 : sumOf(wanted.map((demand) => demand.quantity)))
      }
    })
  })

  it('promises in partial mode all there is for plain lines, never more than demanded, and whole kits only', () => {
    always((result, given) => {
      if (!given.policy.partial) return
      for (const index of new Set(given.demands.map((demand) => demand.line))) {
        const wanted = given.demands.filter((demand) => demand.line === index)
        const kits = new Set<number>()
        for (const item of new Set(wanted.map((demand) => demand.item))) {
          const got = sumOf(result.allocations.filter((a) => a.line === index && a.item === item).map(promised))
          const ofItem = wanted.filter((demand) => demand.item === item)
          expect(got).toBeLessThanOrEqual(sumOf(ofItem.map((demand) => demand.quantity)))
          if (ofItem[0]!.perKit !== undefined) kits.add(got / sumOf(ofItem.map((demand) => demand.perKit!)))
        }
        const inFull =
          sumOf(result.allocations.filter((a) => a.line === index).map(promised)) ===
          sumOf(wanted.map((demand) => demand.quantity))
        expect(inFull || result.shortages.some((shortage) => shortage.lines.includes(index))).toBe(true)
        expect(kits.size).toBeLessThanOrEqual(1)
        for (const count of kits) expect(Number.isInteger(count)).toBe(true)
      }
      if (given.demands.some((demand) => demand.perKit !== undefined)) return
      for (const item of ITEMS) {
        const got = sumOf(result.allocations.filter((a) => a.item === item).map(promised))
        expect(got).toBe(Math.min(demanded(given, item), promisable(result, given, item)))
      }
    })
  })

  it('leaves no stock on hand unused where the strategy may take it before it backorders', () => {
    always((result, given) => {
      if (given.policy.outOfStockThreshold('') > 0) return
      for (const item of ITEMS) {
        const ofItem = result.allocations.filter((a) => a.item === item)
        if (!ofItem.some((a) => a.backordered > 0)) continue
        for (const code of given.policy.strategy === 'no_split' ? allowed(result).slice(0, 1) : allowed(result)) {
          const stock = read(given, item, code)
          const available = stock?.sellable && stock.tracked ? stock.available : 0
          expect(sumOf(ofItem.filter((a) => a.location === code).map((a) => a.reserved))).toBe(available)
        }
      }
    })
  })

  it('ships what must be shipped, and nothing else, from where it is or moves to', () => {
    always((result, given) => {
      for (const a of result.allocations) {
        const { requiresShipping, shippingCategory } = given.demands.find((demand) => demand.item === a.item)!
        expect(a.shipment !== null).toBe(requiresShipping)
        if (a.shipment === null) {
          expect(a.transfer).toBeNull()
          continue
        }
        const shipment = result.shipments[a.shipment]!
        expect(shipment.shippingCategory).toBe(given.policy.strategy === 'no_split' ? null : shippingCategory)
        if (a.transfer === null) expect(shipment.location).toBe(a.location)
        else
          expect(result.transfers[a.transfer]).toEqual({
            from: a.location,
            to: shipment.location,
            shipment: a.shipment,
          })
      }
    })
  })

  it('has no empty shipment or transfer, no two of a kind, and shipments that say what they wait for', () => {
    always((result, given) => {
      result.shipments.forEach((shipment, index) => {
        const units = result.allocations.filter((a) => a.shipment === index)
        expect(units.length).toBeGreaterThan(0)
        expect(shipment.backordered).toBe(units.some((a) => a.backordered > 0))
        expect(shipment.awaitsTransfer).toBe(units.some((a) => a.transfer !== null))
        expect(shipment.locationOnHold).toBe(given.locations.find((each) => each.id === shipment.location)!.onHold)
        if (given.policy.strategy.startsWith('split') && shipment.backordered) {
          expect(sumOf(units.map((a) => plus(a.reserved, a.untracked)))).toBe(0)
        }
      })
      result.transfers.forEach((_, index) => {
        expect(result.allocations.some((a) => a.transfer === index)).toBe(true)
      })
      expect(new Set(result.transfers.map((each) => JSON.stringify(each))).size).toBe(result.transfers.length)
      if (given.policy.strategy === 'no_split') expect(result.shipments.length).toBeLessThanOrEqual(1)
      if (!given.policy.strategy.startsWith('ship_from')) expect(result.transfers).toEqual([])
    })
  })

  it('is the same again for the same input, in whatever order the locations come', () => {
    always((result, given) => {
      expect(planOf(given)).toEqual(result)
      expect(planOf({ ...given, locations: given.locations.toReversed() })).toEqual(result)
    })
  })

  it('explains each location once and each demand with what it took', () => {
    always((result, given) => {
      const { locations, lines } = result.explanation
      expect(locations.map((each) => each.location).sort()).toEqual(CODES)
      expect(lines.map((each) => [each.line, each.sku])).toEqual(given.demands.map(({ line: at, sku }) => [at, sku]))
      for (const { considered } of lines) {
        expect(considered.map((each) => each.location)).toEqual(allowed(result))
        for (const each of considered) {
          expect(each.why === undefined).toBe(each.taken > 0 || (each.backordered ?? 0) > 0)
        }
      }
      if (result.shortages.length > 0 && !given.policy.partial) return
      for (const code of allowed(result)) {
        const used = locations.find((each) => each.location === code)!.outcome === 'used'
        const involved = [...result.allocations, ...result.shipments].some((each) => each.location === code)
        expect(used).toBe(involved)
      }
    })
  })
})
