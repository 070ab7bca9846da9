import type { ShippingMethod } from '../../domain/configuration/configuration.ts'
import type { WorkingSet } from '../../domain/working-set.ts'
import { rejectAt } from '../../errors.ts'
import { UNANNOTATED } from '../../requests/annotations.ts'
import { priceAndTime, readShippingMethod, shippingMethodFields } from '../../requests/shipping-method-fields.ts'
import { NewCode } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ShippingMethodView, shippingMethodView } from '../../views/shipping-methods.ts'
import { accept, defineCommand } from '../define-command.ts'

export const createShippingMethod = defineCommand({
  name: 'create_shipping_method',
  summary: 'Create a shipping method: what it costs, how long it takes, from where and to where it is offered.',
  lane: 'configuration',
  answer: ShippingMethodView,
  input: Shape({ code: NewCode, ...shippingMethodFields, ...priceAndTime }),
  decide: (input, state) => {
    const { configuration } = state
    const { code, ...fields } = input
    if (configuration.shippingMethods.where('name', code).length > 0)
      return rejectAt('/code', 'code_taken', { value: code })
    const read = readShippingMethod(fields, configuration, blankMethod(state, code))
    if (!read.ok) return read
    // From here on the method is made.
    const id = state.newId()
    configuration.shippingMethods.set(id, { ...read.method, id })
    state.emit('shipping_method_created', id, { code })
    return accept(() => shippingMethodView(configuration, configuration.shippingMethods.get(id)!))
  },
})

/** A method before anything is said of it. */
function blankMethod({ now }: WorkingSet, code: string): ShippingMethod {
  return {
    id: '',
    code,
    name: code,
    carrier: null,
    service: null,
    active: true,
    priceMinor: 0,
    currency: '',
    freeOverMinor: null,
    leadTimeHoursMin: 0,
    leadTimeHoursMax: 0,
    leadTimes: [],
    locationIds: null,
    shippingCategory: null,
    weightGramsMin: null,
    weightGramsMax: null,
    zones: [],
    ...UNANNOTATED,
    revision: 1,
    createdAt: now,
    updatedAt: now,
    archivedAt: null,
  }
}
