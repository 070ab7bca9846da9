import Type from 'typebox'
import { reject } from '../../errors.ts'
import { expectedRevision, nextRevision, refuseStale } from '../../requests/expected-revision.ts'
import {
  fieldsSent,
  priceAndTime,
  readShippingMethod,
  shippingMethodFields,
} from '../../requests/shipping-method-fields.ts'
import { ShippingMethodCode } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ShippingMethodView, shippingMethodView } from '../../views/shipping-methods.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Fields that are left out stay as they are; a list that is sent is the whole list. What is promised already stays promised. */
export const updateShippingMethod = defineCommand({
  name: 'update_shipping_method',
  summary: 'Change a shipping method, for orders to come.',
  lane: 'configuration',
  answer: ShippingMethodView,
  input: Shape({
    shipping_method: ShippingMethodCode,
    ...expectedRevision,
    ...shippingMethodFields,
    ...Type.Partial(Shape(priceAndTime)).properties,
  }),
  decide: (input, state) => {
    const { configuration } = state
    const { shipping_method: reference, expected_revision: _, ...fields } = input
    const method = configuration.shippingMethods.named(reference)
    if (!method) return reject('shipping_method_not_found')
    const stale = refuseStale(method, input)
    if (stale) return stale
    const read = readShippingMethod(fields, configuration, method)
    if (!read.ok) return read
    // From here on the method is changed.
    const changed = { ...read.method, ...nextRevision(method, state.now) }
    configuration.shippingMethods.set(method.id, changed)
    state.emit('shipping_method_changed', method.id, { code: method.code, ...fieldsSent(fields, changed) })
    return accept(() => shippingMethodView(configuration, configuration.shippingMethods.get(method.id)!))
  },
})
