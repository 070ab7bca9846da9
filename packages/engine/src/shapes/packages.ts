/** What physically leaves. */
import Type from 'typebox'
import { NamedShape, Nullable, Optional, Shape } from './shape.ts'

const PACKAGES_MAX = 200
const Words = Type.String({ minLength: 1, maxLength: 255 })
const Grams = Type.Number({ minimum: 0, maximum: 1e9 })
const LabelUrl = Type.String({ minLength: 1, maxLength: 2000 })

export const Packages = Type.Array(
  Shape({
    tracking_number: Optional(Words),
    carrier: Optional(Words),
    weight_grams: Optional(Grams),
    label_url: Optional(LabelUrl),
  }),
  { maxItems: PACKAGES_MAX, description: 'What physically leaves, parcel by parcel' },
)

export const PackageView = NamedShape('Package', {
  tracking_number: Nullable(Words),
  carrier: Nullable(Words),
  weight_grams: Nullable(Grams),
  label_url: Nullable(LabelUrl),
})
