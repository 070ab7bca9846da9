/** Rows that PostgreSQL hands over inside JSON: instants are text there, and `numeric` is a number. */

export type InJson<Row> = { [Column in keyof Row]: Column extends `${string}_at` ? string | null : Row[Column] }

/** The row as it would have come by itself. `fromNumeric` reads numbers too. */
export function withInstants<Row>(json: InJson<Row>): Row {
  const entries = Object.entries(json as Record<string, unknown>).map(([column, value]) =>
    column.endsWith('_at') && typeof value === 'string' ? [column, Date.parse(value)] : [column, value],
  )
  return Object.fromEntries(entries) as Row
}
