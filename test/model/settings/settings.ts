import type { Noun } from '../noun.ts'
import { updateSettings } from './update-settings.ts'

export const settings: Noun = {
  name: 'settings',
  verbs: [updateSettings],
  state: (world) => [{ kind: 'settings', fields: { settings: world.settings, revision: world.settingsRevision } }],
}
