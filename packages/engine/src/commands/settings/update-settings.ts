import { SettingsLayer } from '../../shapes/settings.ts'
import { Shape } from '../../shapes/shape.ts'
import { GlobalSettingsView, globalSettingsView } from '../../views/settings.ts'
import { accept, defineCommand } from '../define-command.ts'

/** The last layer of the cascade before the built-in defaults. */
export const updateSettings = defineCommand({
  name: 'update_settings',
  summary: 'Replace the global settings.',
  lane: 'configuration',
  answer: GlobalSettingsView,
  input: Shape({ settings: SettingsLayer }),
  decide: (input, state) => {
    state.configuration.global.set('global', input.settings)
    state.emit('settings_changed', 'global', { settings: input.settings })
    return accept(() => globalSettingsView(input.settings))
  },
})
