import type { GlobalSettings } from '../../domain/configuration/configuration.ts'
import { Shape } from '../../shapes/shape.ts'
import { GlobalSettingsView, globalSettingsView } from '../../views/settings.ts'
import { defineQuery, found } from '../define-query.ts'

/** The global layer as it is written, and what it comes to with the defaults behind it. */
export const getSettings = defineQuery({
  name: 'get_settings',
  summary: 'The global settings.',
  input: () => Shape({}),
  answer: GlobalSettingsView,
  read: async (_input, { database }) => {
    const [row] = await database.query<GlobalSettings>(
      'select settings, settings_revision as revision, settings_updated_at as "updatedAt" from holdfast.configuration',
    )
    return found(globalSettingsView(row!))
  },
})
