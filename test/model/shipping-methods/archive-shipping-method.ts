import { archive } from '../archiving.ts'
import { drawMade } from '../drawing/draw-made.ts'
import { Refused } from '../refused.ts'
import { drawExpected, type Expecting, refuseStale } from '../revision.ts'
import { defineVerb } from '../verb.ts'
import { methodNamed } from './method.ts'
import { methodShown } from './method-fields.ts'

export const archiveShippingMethod = defineVerb<Expecting & { shipping_method: string }>({
  name: 'archive_shipping_method',
  decide: (world, input) => {
    const method = methodNamed(world, input.shipping_method)
    if (!method) throw new Refused('shipping_method_not_found')
    refuseStale(method, input)
    archive(world, method)
    return () => methodShown(method)
  },
  weight: 1.5,
  draw: (draw) => {
    const made = drawMade(draw, draw.world.methods, { nameOf: ({ code }) => code, prefix: 'method-' }) ?? 'nothing'
    const method = draw.wrongly(0.1) ? 'nothing' : made
    return { shipping_method: method, ...drawExpected(draw, methodNamed(draw.world, method)) }
  },
})
