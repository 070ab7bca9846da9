import type { Noun } from '../noun.ts'
import { archiveShippingMethod } from './archive-shipping-method.ts'
import { createShippingMethod } from './create-shipping-method.ts'
import { methodShown } from './method-fields.ts'
import { restoreShippingMethod } from './restore-shipping-method.ts'
import { updateShippingMethod } from './update-shipping-method.ts'

export const shippingMethods: Noun = {
  name: 'shipping-methods',
  verbs: [createShippingMethod, updateShippingMethod, archiveShippingMethod, restoreShippingMethod],
  state: (world) =>
    world.methods.map((method) => {
      const { id: _id, ...fields } = methodShown(method)
      return { kind: 'shipping_method', fields }
    }),
}
