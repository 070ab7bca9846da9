/** A table or a column that is added to the engine and not compared would agree with anything. */
import { expect, it } from 'vitest'
import { CONFIGURATION_TABLES, WORKING_SET_TABLES } from '../../../packages/engine/src/db/tables/index.ts'
import { MOVEMENTS, SELECTS } from './engine-state.ts'

const EXPLAINED = 'the tests of sourcing compare explanations; here, where the units are promised'
const RUNNING = 'the integrity check, which follows every run, adds the movements up (I1)'
const ANNOUNCED = 'the tests of the events drive every verb and compare them with the catalogue'
const UPDATED = 'the instant of a change; that there was one is seen by the revision'
const FOLLOWED = 'gone when a batch is answered; what it has done is compared'

/** What the model does not know, each with the reason. */
const NOT_COMPARED: Record<string, string> = {
  'holdfast."order".explanation': EXPLAINED,
  'holdfast.backorder_move': EXPLAINED,
  'holdfast.backorder_move.explanation': EXPLAINED,
  'holdfast.backorder_move.moved_at': EXPLAINED,
  'holdfast.backorder_move.units': EXPLAINED,
  'holdfast.order_edit': EXPLAINED,
  'holdfast.order_edit.explanation': EXPLAINED,
  'holdfast.order_edit.edited_at': EXPLAINED,
  'holdfast.inventory_item.is_kit': 'follows from its components, which are compared',
  'holdfast.kit_component.item_is_archived': 'follows from the kit, which is compared; foreign keys are made of it',
  'holdfast.inventory_level.held_back':
    'as resolved when the level was last touched; what is covered by it is compared, and the answers show it as it is now',
  'holdfast.inventory_item.updated_at': UPDATED,
  'holdfast.inventory_model.updated_at': UPDATED,
  'holdfast.sales_channel.updated_at': UPDATED,
  'holdfast.stock_location.replacements': 'the answers show by which location, and what has moved there is compared',
  'holdfast.stock_location.replaced_by_id': 'the answers show it',
  'holdfast.stock_location.updated_at': UPDATED,
  'holdfast.expected_receipt.updated_at': UPDATED,
  'holdfast.stocktake.updated_at': UPDATED,
  'holdfast.stocktake.completed_by': 'these runs have one actor',
  'holdfast.stocktake.lines_made': 'the numbers of lines follow from it, and are compared',
  'holdfast.stocktake_line.settled_at': 'what was applied shows what was expected, and integrity knows the rest',
  'holdfast.shipping_method.updated_at': UPDATED,
  'holdfast.reservation.ended_at': 'the tests of the workers see when a hold is forgotten',
  'holdfast.reservation.line_references': 'follows from the lines, which the answers show',
  'holdfast.movement.actor': 'these runs have one actor',
  'holdfast.movement.from_balance': RUNNING,
  'holdfast.movement.to_balance': RUNNING,
  'holdfast.reservation_item.released': 'kept for people: no rule reads what a promise has given back',
  'holdfast.outbox': ANNOUNCED,
  'holdfast.outbox.data': ANNOUNCED,
  'holdfast.outbox.key': ANNOUNCED,
  'holdfast.outbox.version': ANNOUNCED,
  'holdfast.follow_up': FOLLOWED,
  'holdfast.follow_up.command': FOLLOWED,
  'holdfast.follow_up.input': FOLLOWED,
}

type Described = {
  name: string
  columns: readonly { name: string }[]
  children: readonly { table: Described }[]
}

const asked = [...Object.values(SELECTS), MOVEMENTS].join('\n')
const tables: Described[] = Object.values({ ...CONFIGURATION_TABLES, ...WORKING_SET_TABLES })

function namesIn({ name, columns, children }: Described): string[] {
  const lists = children.flatMap(({ table }) => namesIn(table))
  return [name, ...columns.map((column) => `${name}.${column.name}`), ...lists]
}

function isAsked(name: string): boolean {
  const word = name.slice(name.lastIndexOf('.') + 1)
  return new RegExp(`(^|[^\\w])${word}([^\\w]|$)`).test(asked)
}

it('compares every table and every column that commands write', () => {
  const missing = tables.flatMap(namesIn).filter((name) => !isAsked(name))
  expect(missing.toSorted()).toEqual(Object.keys(NOT_COMPARED).toSorted())
})
