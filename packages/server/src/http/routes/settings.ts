/** /v1/settings */
import { SettingsPatch, Shape } from 'holdfast'
import Type from 'typebox'
import { read } from '../read.ts'
import { settingsOrLayer } from '../request-body.ts'
import type { Resource } from '../route.ts'
import { write } from '../write.ts'

const url = '/v1/settings'

export const settings: Resource = {
  tag: 'Settings',
  description: 'The global layer of the settings cascade, and what is in force.',
  routes: [
    read(url, 'get_settings'),
    write('PATCH', url, 'update_settings', {
      body: { schema: Type.Union([Shape({ settings: SettingsPatch }), SettingsPatch]), read: settingsOrLayer },
    }),
    read(`${url}/effective`, 'get_effective_settings'),
  ],
}
