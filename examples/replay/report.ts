/** The result of a replay, for people and for programs. */
import Table from 'cli-table3'
import type { Tenth } from './measurements.ts'
import type { ReplayResult } from './run-replay.ts'

/** What the report says of how it was run. */
export type RunFacts = { file: string; target: string; strategy: string; location_order: string; concurrency: number }

export function reportOf(result: ReplayResult, facts: RunFacts) {
  const { measurements, survey, integrity, seconds } = result
  const { counts } = measurements
  return {
    ...facts,
    invoices: survey.lineCounts.size,
    invoice_lines: survey.lines,
    orders: counts.orders,
    lines: counts.order_lines,
    shipments: counts.shipments,
    shipped_shipments: counts.shipped_shipments,
    split_orders: counts.split_orders,
    transfers: counts.transfers,
    backordered_units: counts.backordered_units,
    filled_units: counts.backordered_units - counts.waiting_units - counts.given_up_units,
    refused_lines: counts.refused_lines,
    refused_units: counts.refused_units,
    refused_orders: counts.refused_orders,
    dropped_lines: counts.dropped_lines,
    cancellations: counts.cancellations,
    returned_lines: counts.returned_lines,
    returned_units: counts.returned_units,
    adjustments: counts.adjustments,
    adjusted_lines: counts.adjusted_lines,
    adjusted_units: counts.adjusted_units,
    refused_adjustment_units: counts.refused_adjustment_units,
    skipped_invoices: counts.skipped_invoices,
    further_parts: counts.further_parts,
    skipped_lines: counts.skipped_lines,
    received_units: counts.received_units,
    life: pick(counts, lifeCounters),
    orders_per_second: rounded(counts.orders / seconds.sending, 1),
    lines_per_second: rounded(counts.order_lines / seconds.sending, 1),
    place_ms_p50: rounded(measurements.placeMs(0.5), 1),
    place_ms_p99: rounded(measurements.placeMs(0.99), 1),
    rss_mb_max: rounded(result.rssMbMax, 0),
    total_seconds: rounded(seconds.total, 2),
    cpu_seconds: rounded(result.cpuSeconds, 2),
    seconds: mapNumbers(seconds, (value) => rounded(value, 2)),
    tenths: measurements.tenths.map(tenthOf),
    discrepancies: result.discrepancies,
    violations: integrity.checks.reduce((sum, check) => sum + check.violations, 0),
    integrity: integrity.checks.map(({ invariant, violations }) => ({ invariant, violations })),
  }
}
const lifeCounters = [
  ...(['edited_orders', 'part_shipments', 'rerouted_shipments', 'given_up_orders', 'given_up_units'] as const),
  ...(['returns', 'returns_without_order', 'receipts', 'late_transfers', 'short_units', 'damaged_units'] as const),
]

function pick<Key extends string>(record: Record<Key, number>, keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, record[key]])) as Record<Key, number>
}

export type Report = ReturnType<typeof reportOf>

/** Whether all invariants hold and every invoice and line is accounted for. */
export function isSound(report: Report, integrity: { ok: boolean }): boolean {
  return integrity.ok && report.violations === 0 && report.discrepancies.length === 0
}

function tenthOf({ cpuSeconds, seconds, ...tenth }: Tenth) {
  return {
    ...tenth,
    seconds: rounded(seconds, 2),
    cpu_seconds: rounded(cpuSeconds, 2),
    ms_per_order: rounded((seconds * 1000) / Math.max(1, tenth.orders), 3),
    ms_per_line: rounded((seconds * 1000) / Math.max(1, tenth.lines), 4),
    cpu_ms_per_line: rounded((cpuSeconds * 1000) / Math.max(1, tenth.lines), 4),
  }
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}

function mapNumbers<Key extends string>(
  record: Record<Key, number>,
  change: (value: number) => number,
): Record<Key, number> {
  return Object.fromEntries(Object.entries<number>(record).map(([key, value]) => [key, change(value)])) as never
}

export function tableOf(report: Report, { colours }: { colours: boolean }): string {
  const table = new Table({
    style: colours ? {} : { head: [], border: [] },
    colAligns: ['left', 'right', 'left'],
  })
  for (const [name, value, remark] of rowsOf(report)) table.push([name, shown(value), remark])
  return table.toString()
}

function rowsOf(report: Report): [string, number, string][] {
  const { tenths } = report
  return [
    ['invoices', report.invoices, `${shown(report.invoice_lines)} lines, each accounted for below`],
    ['= orders', report.orders, `with ${shown(report.lines)} lines; ${report.strategy}, by ${report.location_order}`],
    ['+ refused orders', report.refused_orders, 'nothing of them could be had'],
    ['+ cancellations', report.cancellations, `${shown(report.returned_lines)} lines came back as stock`],
    [
      '+ stock adjustments',
      report.adjustments,
      `${shown(report.refused_adjustment_units)} units were not there to take`,
    ],
    ['+ skipped invoices', report.skipped_invoices, 'bookkeeping, or nothing but empty lines'],
    ['− further parts', report.further_parts, 'orders beyond the first of one invoice'],
    [
      'shipments',
      report.shipments,
      `when placed; ${shown(report.shipped_shipments)} have been shipped, new ones where backorders moved`,
    ],
    ['split orders', report.split_orders, 'in more than one shipment'],
    ['transfers', report.transfers, 'between warehouses, for orders'],
    ['backordered units', report.backordered_units, `${shown(report.filled_units)} filled by now`],
    ...(report.life.receipts > 0 ? lifeRows(report) : []),
    ['refused lines', report.refused_lines, `${shown(report.dropped_lines)} of them wholly`],
    ['orders per second', report.orders_per_second, `at ${report.concurrency} in flight, on ${report.target}`],
    ['lines per second', report.lines_per_second, ''],
    ['placing, p50 in ms', report.place_ms_p50, 'as the client feels it, waiting in line included'],
    ['placing, p99 in ms', report.place_ms_p99, ''],
    ['ms per line, first tenth', tenths.at(0)?.ms_per_line ?? 0, 'the time of everything, per invoice line'],
    ['ms per line, last tenth', tenths.at(-1)?.ms_per_line ?? 0, ''],
    ['peak memory in MB', report.rss_mb_max, 'of this process'],
    ['total seconds', report.total_seconds, `${report.seconds.sending} s of them sending`],
    ['violations', report.violations, `of ${report.integrity.length} invariants checked`],
  ]
}

function lifeRows({ life }: Report): [string, number, string][] {
  return [
    [
      'edited orders',
      life.edited_orders,
      `${shown(life.given_up_orders)} given up later, ${shown(life.given_up_units)} units waiting`,
    ],
    ['shipments in parts', life.part_shipments, `${shown(life.rerouted_shipments)} re-routed`],
    ['returns', life.returns, `${shown(life.returns_without_order)} of no known sale`],
    ['expected receipts', life.receipts, `${shown(life.late_transfers)} transfers late`],
    ['short units', life.short_units, `${shown(life.damaged_units)} damaged`],
  ]
}

function shown(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 4 })
}
