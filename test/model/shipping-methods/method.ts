import type { Annotated } from '../annotations.ts'
import { type Archivable, liveOne } from '../archiving.ts'

export type LeadTime = { location: string; lead_time_hours_min: number; lead_time_hours_max: number }

/** Its members are called as they are sent. */
export type Method = Archivable &
  Annotated & {
    code: string
    name: string
    carrier: string | null
    service: string | null
    active: boolean
    price_minor: number
    currency: string
    free_over_minor: number | null
    lead_time_hours_min: number
    lead_time_hours_max: number
    lead_times: LeadTime[]
    locations: string[] | null
    shipping_category: string | null
    weight_grams_min: number | null
    weight_grams_max: number | null
    zones: { country: string; postal_codes: string[] }[]
  }

export type MethodsPart = { methods: Method[] }

export function noMethods(): MethodsPart {
  return { methods: [] }
}

export function methodNamed(world: MethodsPart, code: string): Method | undefined {
  return liveOne(world.methods, code, (method) => method.code)
}
