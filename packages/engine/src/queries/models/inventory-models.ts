import type { Connection } from '../../db/database.ts'
import { loadConfiguration } from '../../db/load-configuration.ts'
import type { Rejection } from '../../errors.ts'
import { type ModelView, modelView } from '../../views/configuration-views.ts'
import { type Page, type PageRequest, pageInMemory } from '../page.ts'

export type { ModelView }

/** A model by code or id. */
export async function findModel(db: Connection, reference: string): Promise<ModelView | null> {
  const configuration = await loadConfiguration(db)
  const model = configuration.models.named(reference)
  return model ? modelView(configuration, model) : null
}

/** In the order of the code. */
export async function listModels(db: Connection, request: PageRequest): Promise<Page<ModelView> | Rejection> {
  const configuration = await loadConfiguration(db)
  return pageInMemory(configuration.models.values(), request, {
    show: (model) => modelView(configuration, model),
    nameOf: (model) => model.code,
  })
}
