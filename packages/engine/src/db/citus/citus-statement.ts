/**
 * The statement as Citus takes it. A look into a table that stands in shards becomes a question to the workers (coordinator-functions.ts),
 * and what is changed there is named by its items, so that no shard is asked that has none of them. Everything else stays as it is:
 * where Citus does not take it either, it says so, and the tests on three nodes do.
 */
import { CHECK_FORMS } from './check-forms.ts'
import { BY_ITEM } from './placements.ts'
import { READ_FORMS } from './read-forms.ts'
import { REPLAY_FORMS } from './replay-forms.ts'
import { WRITE_FORMS } from './write-forms.ts'

const forms = new Map<string, string>()

export function citusStatement(sql: string): string {
  const known = forms.get(sql)
  if (known !== undefined) return known
  const form = NAMES_THEM.test(sql) ? inCitus(sql) : sql
  if (forms.size >= FORMS_MAX) forms.clear()
  forms.set(sql, form)
  return form
}

const NAMES_THEM = new RegExp(
  [...BY_ITEM, 'holdfast.inventory_model_location', 'holdfast.stock_location']
    .map((name) => `${name.replace(/(\w+)\./, '"?$1"?\\.')}\\b`)
    .join('|'),
)

/** Lists are asked for with many filters, each of which is another text. */
const FORMS_MAX = 2000

function inCitus(sql: string): string {
  return [...WRITE_FORMS, ...CHECK_FORMS, ...READ_FORMS, ...REPLAY_FORMS].reduce(
    (text, { one, citus }) => text.replace(one, citus),
    atTheirItems(sql),
  )
}

/** `update … from unnest(…) r(…) where …`: of the shards, those of the items of the rows. */
function atTheirItems(sql: string): string {
  return sql.replace(CHANGED_ROWS, (text, columns: string) => {
    const position = columns.split(', ').indexOf('item_id') + 1
    return position === 0 ? text : `${text}t.item_id = any($${position}::uuid[]) and `
  })
}

const CHANGED_ROWS = new RegExp(
  `(?<=(?:update|delete from) (?:${NAMES_THEM.source}) t .*unnest\\(.*\\) r\\(([^()]*)\\) where )`,
  's',
)
