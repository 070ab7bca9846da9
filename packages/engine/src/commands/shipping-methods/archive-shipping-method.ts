import { archive } from '../../domain/configuration/archiving.ts'
import { reject } from '../../errors.ts'
import { expectedRevision, refuseStale } from '../../requests/expected-revision.ts'
import { ShippingMethodCode } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ShippingMethodView, shippingMethodView } from '../../views/shipping-methods.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Takes a shipping method out of use. Its code becomes free; orders that were placed with it are shipped with it. */
export const archiveShippingMethod = defineCommand({
  name: 'archive_shipping_method',
  summary: 'Archive a shipping method: its code becomes free.',
  lane: 'configuration',
  answer: ShippingMethodView,
  input: Shape({ shipping_method: ShippingMethodCode, ...expectedRevision }),
  decide: (input, state) => {
    const { configuration } = state
    const method = configuration.shippingMethods.named(input.shipping_method)
    if (!method) return reject('shipping_method_not_found')
    const stale = refuseStale(method, input)
    if (stale) return stale
    // From here on the method is archived.
    archive(state, 'shipping_method', method.id)
    return accept(() => shippingMethodView(configuration, configuration.shippingMethods.get(method.id)!))
  },
})
