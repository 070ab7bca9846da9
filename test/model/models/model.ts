/** An inventory model: which locations, in which order, by which strategy. */
import { type Annotated, annotated } from '../annotations.ts'
import { liveOne } from '../archiving.ts'
import type { Layer } from '../settings/global-settings.ts'

export type Model = Annotated & {
  id: string
  code: string
  name: string
  strategy: string
  cutoff: number | null
  locationOrder: string
  ttlSeconds: number
  stockDecrement: string
  transfersOnHold: boolean
  movesBackorders: boolean
  settings: Layer
  revision: number
  archivedAt: number | null
  locations: { location: string; priority: number; onHold: boolean }[]
  returnLocations: { location: string; priority: number }[]
}

export type ModelsPart = { models: Model[] }

export function blankModel(id: string, code: string): Model {
  return {
    id,
    code,
    name: code,
    strategy: 'no_split',
    cutoff: null,
    locationOrder: 'priority',
    ttlSeconds: 3600,
    stockDecrement: 'on_shipment',
    transfersOnHold: false,
    movesBackorders: true,
    settings: {},
    ...annotated(),
    revision: 1,
    archivedAt: null,
    locations: [],
    returnLocations: [],
  }
}

/** A new store has one model, of its one location. */
export function defaultModel(): ModelsPart {
  const locations = [{ location: 'default', priority: 1, onHold: false }]
  const returnLocations = [{ location: 'default', priority: 1 }]
  return { models: [{ ...blankModel('model-default', 'default'), name: 'Default model', locations, returnLocations }] }
}

export function modelOf(world: ModelsPart, code: string): Model | undefined {
  return liveOne(world.models, code, (model) => model.code)
}
