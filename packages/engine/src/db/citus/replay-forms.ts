/** What replays of the past ask. */
import { type Form, form } from './form.ts'

export const REPLAY_FORMS: readonly Form[] = [
  form('holdfast.inventory_level l where l.item_id = k.id', 'holdfast_citus.levels(array[k.id]) l'),
  form(
    'holdfast.movement m where m.item_id = k.id and m.<side> = <account> and m.recorded_at > $2::timestamptz',
    'holdfast_citus.movements_since(k.id, $2::timestamptz) m where m.<side> = <account>',
  ),
  form(
    'holdfast.reservation_item p join holdfast.reservation r on r.id = p.reservation_id join holdfast."order" o on o.id = r.order_id',
    'holdfast_citus.promises_for(k.id) p join holdfast.reservation r on r.id = p.reservation_id join holdfast."order" o on o.id = r.order_id',
  ),
]
