import { evenArchived, restore } from '../archiving.ts'
import { locationOf } from '../locations/location.ts'
import { Refused } from '../refused.ts'
import { drawExpected, type Expecting, refuseStale } from '../revision.ts'
import { defineVerb } from '../verb.ts'
import { methodShown } from './method-fields.ts'

const nameOf = ({ code }: { code: string }) => code

export const restoreShippingMethod = defineVerb<Expecting & { shipping_method: string }>({
  name: 'restore_shipping_method',
  decide: (world, input) => {
    const method = evenArchived(world.methods, input.shipping_method, nameOf)
    if (!method) throw new Refused('shipping_method_not_found')
    refuseStale(method, input)
    const named = [...(method.locations ?? []), ...method.lead_times.map(({ location }) => location)]
    const locations = named.map((code) => locationOf(world, code))
    restore({ row: method, rows: world.methods, nameOf, taken: 'code_taken' }, locations)
    return () => methodShown(method)
  },
  weight: 1.5,
  draw: (draw) => ({
    shipping_method: draw.wrongly(0.1)
      ? 'nothing'
      : (draw.random.pick(draw.ids.recent('archive_shipping_method')) ?? 'post'),
    ...drawExpected(draw, { revision: draw.random.pick([1, 2, 3]) }),
  }),
})
