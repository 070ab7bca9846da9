import { annotated } from '../annotations.ts'
import { METHODS } from '../drawing/universe.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import { newId } from '../world.ts'
import { type Method, methodNamed } from './method.ts'
import { changeMethod, drawMethodFields, drawPriceAndTime, type MethodInput, methodShown } from './method-fields.ts'

const BLANK = {
  ...{ carrier: null, service: null, active: true, price_minor: 0, currency: '', free_over_minor: null },
  ...{ lead_time_hours_min: 0, lead_time_hours_max: 0, lead_times: [], locations: null, shipping_category: null },
  ...{ weight_grams_min: null, weight_grams_max: null, zones: [], revision: 1, archivedAt: null },
}

export const createShippingMethod = defineVerb<MethodInput & { code: string }>({
  name: 'create_shipping_method',
  decide: (world, input) => {
    const { code, ...fields } = input
    if (methodNamed(world, code)) throw new Refused('code_taken')
    const method: Method = { id: newId(world, 'method'), code, name: code, ...BLANK, ...annotated() }
    changeMethod(world, method, fields)
    world.methods.push(method)
    return () => methodShown(method)
  },
  weight: 2,
  draw: (draw) => ({
    code: draw.wrongly(0.3) ? draw.random.pick(METHODS) : draw.fresh('method-'),
    ...drawPriceAndTime(draw),
    ...drawMethodFields(draw),
  }),
})
