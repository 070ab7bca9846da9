import { reject } from '../../errors.ts'
import { ShippingMethodCode } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ShippingMethodView, shippingMethodView } from '../../views/shipping-methods.ts'
import { defineQuery, found } from '../define-query.ts'

export const getShippingMethod = defineQuery({
  name: 'get_shipping_method',
  summary: 'One shipping method.',
  input: () => Shape({ shipping_method: ShippingMethodCode }),
  answer: ShippingMethodView,
  read: async (input, context) => {
    const configuration = await context.configuration()
    const method = configuration.shippingMethods.evenArchived(input.shipping_method)
    return method ? found(shippingMethodView(configuration, method)) : reject('shipping_method_not_found')
  },
})
