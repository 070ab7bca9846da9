import { restore } from '../../domain/configuration/archiving.ts'
import { reject } from '../../errors.ts'
import { expectedRevision, refuseStale } from '../../requests/expected-revision.ts'
import { refuseRestoring } from '../../requests/judge-archiving.ts'
import { locationsNamed } from '../../requests/shipping-method-fields.ts'
import { ShippingMethodCode } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ShippingMethodView, shippingMethodView } from '../../views/shipping-methods.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Brings an archived shipping method back, by its id, under the code that it had. The locations that it names must be live. */
export const restoreShippingMethod = defineCommand({
  name: 'restore_shipping_method',
  summary: 'Bring an archived shipping method back.',
  lane: 'configuration',
  answer: ShippingMethodView,
  input: Shape({ shipping_method: ShippingMethodCode, ...expectedRevision }),
  decide: (input, state) => {
    const { configuration } = state
    const { shippingMethods } = configuration
    const method = shippingMethods.evenArchived(input.shipping_method)
    if (!method) return reject('shipping_method_not_found')
    const stale = refuseStale(method, input)
    if (stale) return stale
    const shown = accept(() => shippingMethodView(configuration, shippingMethods.get(method.id)!))
    if (method.archivedAt === null) return shown
    const names = locationsNamed(configuration, method)
    const refused = refuseRestoring(state, { noun: 'shipping_method', record: method, names })
    if (refused) return refused
    // From here on the method is restored.
    restore(state, 'shipping_method', method.id)
    return shown
  },
})
