/** No acknowledged effect is lost, none is there twice, and what was refused has left nothing: the history against the data. */
import { firstVerdict, isAccepted, type Json, type Operation } from '../history/operation.ts'
import { isPlacing } from '../workload/shop.ts'
import type { Ask } from './ask.ts'
import { COUNTED_EVENTS, type Effects, expectedEffects, ONCE_EVENTS } from './expected-effects.ts'
import { type Finding, found } from './finding.ts'

export async function checkEffects(operations: readonly Operation[], ask: Ask): Promise<Finding[]> {
  const expected = new Map(operations.map((operation) => [operation, expectedEffects(operation)]))
  return [
    ...compareMovements(expected, await movementsByActor(ask)),
    ...compareEvents(expected, await eventsBySubject(ask)),
    ...(await missingDocuments(operations, ask)),
  ]
}

type Moved = { count: number; units: number }

async function movementsByActor(ask: Ask): Promise<Map<string, Moved>> {
  const rows = await ask(
    'select actor, count(*)::int as count, sum(quantity)::float8 as units from holdfast.movement group by actor',
  )
  return new Map(rows.map(({ actor, count, units }) => [actor, { count, units }]))
}

function compareMovements(expected: ReadonlyMap<Operation, Effects>, actual: ReadonlyMap<string, Moved>): Finding[] {
  const findings: Finding[] = []
  const groups = Map.groupBy(expected, ([{ key }, { once }]) => once ?? key)
  for (const [name, group] of groups) {
    const [operation, { moved, movements }] = group[0]!
    const each = group.map(([{ key }]) => actual.get(key) ?? { count: 0, units: 0 })
    const units = each.reduce((total, entry) => total + entry.units, 0)
    const count = each.reduce((total, entry) => total + entry.count, 0)
    if ((moved === null || moved === units) && (movements === null || movements === count)) continue
    const isAcknowledged = isAccepted(firstVerdict(operation))
    const kind = !isAcknowledged ? 'refused_with_effect' : units < (moved ?? 0) ? 'lost' : 'doubled'
    const was = `${units} were, in ${count} movements`
    findings.push(found(kind, `${operation.verb} ${name}: ${moved} units were to be moved, ${was}`))
  }
  const known = new Set([...expected.keys()].map(({ key }) => key))
  for (const actor of actual.keys())
    if (!known.has(actor) && actor !== 'holdfast' && !actor.startsWith('set-up-'))
      findings.push(found('doubled', `movements of ${actor}, whom no client knows`))
  return findings
}

const SUBJECTS = `
  select case when type in ('reservation_made', 'reservation_renewed') then 'reserved' else type end || ' ' ||
    case type
      when 'stock_counted' then (data->>'sku') || ' ' || (data->>'location')
      when 'inventory_item_changed' then data->>'title'
      when 'inventory_model_changed' then data->>'name'
      else coalesce(data->>'reference', data->>'number', data->>'sku', data->>'code')
    end as subject,
    count(*)::int as count
  from holdfast.outbox
  where type in ('stock_counted', 'inventory_item_changed', 'inventory_model_changed') or type like 'order\\_%'
    or (type ~ '_(created|archived)$' and coalesce(data->>'sku', data->>'code') like 'extra-%')
    or type like 'reservation\\_%' or type like 'shipment\\_%' or type like 'stock\\_transfer\\_%'
  group by 1`

async function eventsBySubject(ask: Ask): Promise<Map<string, number>> {
  const rows = await ask(SUBJECTS)
  return new Map(rows.filter(({ subject }) => subject !== null).map(({ subject, count }) => [subject, count]))
}

function compareEvents(expected: ReadonlyMap<Operation, Effects>, actual: ReadonlyMap<string, number>): Finding[] {
  const wanted = new Map<string, number>()
  for (const { events } of expected.values())
    for (const event of events) wanted.set(event, ONCE_EVENTS.has(typeOf(event)) ? 1 : (wanted.get(event) ?? 0) + 1)
  const findings: Finding[] = []
  for (const [subject, count] of wanted) {
    const there = actual.get(subject) ?? 0
    if (there < count) findings.push(found('lost', `${subject}: told of ${there} times, acknowledged ${count} times`))
  }
  for (const [subject, there] of actual) {
    const count = wanted.get(subject) ?? 0
    if (COUNTED_EVENTS.has(typeOf(subject)) && there > count)
      findings.push(found('doubled', `${subject}: told of ${there} times, acknowledged ${count} times`))
  }
  return findings
}

function typeOf(subject: string): string {
  return subject.split(' ', 1)[0]!
}

/** What was placed and held is there, with as much as was asked for. */
async function missingDocuments(operations: readonly Operation[], ask: Ask): Promise<Finding[]> {
  const orders = await ask(`select number, sum(quantity)::float8 as units from holdfast."order" o
    join holdfast.order_line l on l.order_id = o.id group by number`)
  const unitsOf = new Map(orders.map(({ number, units }) => [number, units]))
  const holds = new Set((await ask('select distinct reference from holdfast.reservation')).map((row) => row.reference))
  const accepted = operations.filter((operation) => isAccepted(firstVerdict(operation)))
  // Renewing makes a hold too, where there is none.
  const held = new Set(accepted.map(({ body }) => (body as Json)?.reference).filter(Boolean))
  return operations.flatMap((operation): Finding[] => {
    const { verb, body } = operation
    const wasAccepted = isAccepted(firstVerdict(operation))
    if (isPlacing(verb)) return placed(body, wasAccepted, unitsOf)
    const reference = (body as Json)?.reference
    if (verb !== 'reserve' || holds.has(reference) === held.has(reference)) return []
    return [found(wasAccepted ? 'lost' : 'refused_with_effect', `hold ${reference}`)]
  })
}

function placed({ number, lines }: Json, wasAccepted: boolean, unitsOf: ReadonlyMap<string, number>): Finding[] {
  const units = lines.reduce((total: number, { quantity }: Json) => total + quantity, 0)
  if (wasAccepted && unitsOf.get(number) !== units)
    return [found('lost', `order ${number} of ${units} units: there are ${unitsOf.get(number) ?? 'none'}`)]
  if (!wasAccepted && unitsOf.has(number)) return [found('refused_with_effect', `order ${number} is there`)]
  return []
}
