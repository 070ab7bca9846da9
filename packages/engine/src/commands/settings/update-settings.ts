import { SettingsLayer, Shape } from '../../requests/schemas.ts'
import { accept, defineCommand } from '../define-command.ts'

/** The last layer of the cascade before the built-in defaults. */
export const updateSettings = defineCommand({
  name: 'update_settings',
  summary: 'Replace the global settings.',
  lane: 'configuration',
  input: Shape({ settings: SettingsLayer }),
  decide: (input, state) => {
    state.configuration.global.set('global', input.settings)
    state.emit('settings_changed', 'global', { settings: input.settings })
    return accept(() => ({ settings: input.settings }))
  },
})
