/**
 * Looking rows up by a list of keys, one look into an index for each: whatever the planner believes of the table, which may have
 * been small when it looked last. `offset 0` keeps it from turning the look-up around.
 */

/** The rows that fit the condition for each of the keys, an array parameter. In the condition the key is `k.key`. */
export function eachBy(
  table: string,
  { keys, condition, shown }: { keys: string; condition: string; shown: string },
): string {
  return `select r.* from unnest(${keys}) k(key) cross join lateral (select ${shown} from ${table} where ${condition} offset 0) r`
}

/** `number = any($refs)` for one of them. */
export function byKey(condition: string): string {
  return condition.replace('any($refs)', 'k.key')
}
