/** Why an order is sourced as it is, in words: where was looked, what was there, and what was taken. */
import type { ExplanationView, PlanView } from 'holdfast'

const OUTCOMES: Record<ExplanationView['locations'][number]['outcome'], string> = {
  used: 'used',
  not_needed: 'not needed: those before it had everything',
  nothing_available: 'has nothing of it',
  inactive: 'is not active',
  beyond_cutoff: 'lies beyond the number of locations that the model looks at',
  not_pinned: 'is not the one that the order insists on',
  not_the_primary: 'is not the primary, from which the strategy ships',
  lacks_some_items: 'lacks some of the items, and the strategy asks for all',
}

const REASONS: Record<string, string> = {
  level_disabled: 'its level is off sale',
  no_level: 'the item is not kept there',
  no_stock: 'there is none',
  held_back: 'what there is, is safety stock',
  not_needed: 'it was not needed',
  not_the_shipping_location: 'it does not ship from there',
}

export function explanationText({
  strategy,
  location_order: order,
  from_hold: fromHold,
  locations,
  lines,
}: ExplanationView): string {
  const ordered = order === 'distance' ? 'the nearest first' : 'by priority'
  const held = fromHold ? ['  What the hold had was taken where it stood, as sourcing anew fell short.'] : []
  const places = locations.map(
    ({ location, distance_km: km, outcome }) =>
      `  ${location}${km === undefined ? '' : ` (${Math.round(km)} km)`}: ${OUTCOMES[outcome]}`,
  )
  const parts = lines.flatMap(({ line, sku, quantity, considered }) => [
    `  line ${line}: ${quantity} of ${sku}`,
    ...considered.map((place) => `    ${consideredText(place)}`),
  ])
  return [`By ${strategy}, ${ordered}:`, ...held, ...places, 'What was taken where:', ...parts].join('\n')
}

function consideredText({
  location,
  available,
  taken,
  backordered = 0,
  why,
}: ExplanationView['lines'][number]['considered'][number]): string {
  const had = available === null ? 'not counted' : `${available} available`
  const waits = backordered > 0 ? `, ${backordered} wait for goods` : ''
  const nothing = why === undefined ? '' : `: ${REASONS[why] ?? why}`
  return `${location}: ${had}, ${taken} taken${waits}${nothing}`
}

export function planText({ strategy, feasible, shipments, transfers, shortages, explanation }: PlanView): string {
  const parcels = shipments.map(({ location, lines, backordered, awaits_transfer: awaits }) => {
    const goods = lines.map(({ sku, quantity }) => `${quantity} ${sku}`).join(', ')
    return `  from ${location}: ${goods}${backordered ? ' (waits for goods)' : ''}${awaits ? ' (waits for a transfer)' : ''}`
  })
  const moved = transfers.map(
    ({ from, to, lines }) =>
      `  transfer from ${from} to ${to}: ${lines.map(({ sku, quantity }) => `${quantity} ${sku}`).join(', ')}`,
  )
  const short = shortages.map(
    ({ sku, requested, available }) => `  short: ${requested} of ${sku} asked for, ${available} available`,
  )
  const verdict = feasible ? `${shipments.length} shipments, ${transfers.length} transfers` : 'cannot be promised'
  return [
    `${strategy}: ${verdict}`,
    ...parcels,
    ...moved,
    ...short,
    ...explanationText(explanation)
      .split('\n')
      .map((line) => `  ${line}`),
  ].join('\n')
}
