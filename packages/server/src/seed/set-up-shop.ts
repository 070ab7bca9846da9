/** Makes the places, the channels and the items of the demonstration shop. What has its name already is used as it is. */
import type { CommandName, InputOf } from 'holdfast'
import { granted, Refused, type Target } from '../target/target.ts'
import { DISCONTINUED, KITS, STOCKED, UNCOUNTED } from './shop-items.ts'
import { CHANNELS, METHODS, MODELS, RETURNS_CENTRE, STORES, WAREHOUSES } from './shop-places.ts'

export async function setUpShop(target: Target): Promise<void> {
  for (const place of [...WAREHOUSES, ...STORES, RETURNS_CENTRE]) await make(target, 'create_location', place)
  for (const method of METHODS) await make(target, 'create_shipping_method', method)
  for (const model of MODELS) await make(target, 'create_model', model)
  for (const channel of CHANNELS) await make(target, 'create_channel', channel)
  const { settings } = granted('get_settings', await target.read('get_settings', {}))
  if (settings.notify_below === undefined)
    granted('update_settings', await target.execute('update_settings', { settings: { notify_below: 4 } }))
  await Promise.all([...STOCKED, ...UNCOUNTED].map((item) => make(target, 'create_item', item)))
  for (const kit of KITS) await make(target, 'create_item', kit)
  const isNew = await make(target, 'create_item', DISCONTINUED)
  if (isNew) granted('archive_item', await target.execute('archive_item', { item: DISCONTINUED.sku }))
}

/** Whether it was not there. */
async function make<Name extends CommandName>(target: Target, name: Name, input: InputOf<Name>): Promise<boolean> {
  const answer = await target.execute(name, input)
  if (answer.ok) return true
  if (answer.code === 'code_taken' || answer.code === 'sku_taken') return false
  throw new Refused(name, answer)
}
