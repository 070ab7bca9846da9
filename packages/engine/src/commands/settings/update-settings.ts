import { expectedRevision, nextRevision, refuseStale } from '../../requests/expected-revision.ts'
import { readGlobalSettings } from '../../requests/settings-change.ts'
import { SettingsPatch } from '../../shapes/settings.ts'
import { Shape } from '../../shapes/shape.ts'
import { GlobalSettingsView, globalSettingsView } from '../../views/settings.ts'
import { accept, defineCommand } from '../define-command.ts'

/** The last layer of the cascade before the built-in defaults. */
export const updateSettings = defineCommand({
  name: 'update_settings',
  summary: 'Change the global settings.',
  lane: 'configuration',
  answer: GlobalSettingsView,
  input: Shape({ settings: SettingsPatch, ...expectedRevision }),
  decide: (input, state) => {
    const { configuration } = state
    const record = configuration.globalRecord
    const stale = refuseStale(record, input)
    if (stale) return stale
    const read = readGlobalSettings(input.settings, configuration.globalSettings, configuration)
    if (!read.ok) return read
    // From here on the settings are changed.
    const { settings } = read
    configuration.global.set('global', { settings, ...nextRevision(record, state.now) })
    state.emit('settings_changed', 'global', { settings })
    return accept(() => globalSettingsView(configuration.globalRecord))
  },
})
