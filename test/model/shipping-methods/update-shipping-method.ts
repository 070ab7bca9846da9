import type { Draw } from '../drawing/draw.ts'
import { METHODS } from '../drawing/universe.ts'
import { Refused } from '../refused.ts'
import { drawExpected, type Expecting, refuseStale } from '../revision.ts'
import { defineVerb } from '../verb.ts'
import { methodNamed } from './method.ts'
import { changeMethod, drawMethodFields, drawPriceAndTime, type MethodInput, methodShown } from './method-fields.ts'

export const updateShippingMethod = defineVerb<MethodInput & Expecting & { shipping_method: string }>({
  name: 'update_shipping_method',
  decide: (world, input) => {
    const method = methodNamed(world, input.shipping_method)
    if (!method) throw new Refused('shipping_method_not_found')
    refuseStale(method, input)
    changeMethod(world, method, input)
    method.revision += 1
    return () => methodShown(method)
  },
  weight: 3,
  draw: (draw) => {
    const method = draw.wrongly(0.1) ? 'nothing' : draw.random.pick(METHODS)
    const expected = drawExpected(draw, methodNamed(draw.world, method))
    return { shipping_method: method, ...expected, ...drawSome(draw), ...drawMethodFields(draw) }
  },
})

function drawSome(draw: Draw): object {
  const drawn = drawPriceAndTime(draw)
  const members = Object.keys(drawn).map((member) => draw.optional(member, 0.2, () => drawn[member]))
  return Object.assign({}, ...members)
}
