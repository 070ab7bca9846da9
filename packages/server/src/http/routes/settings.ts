/** /v1/settings */
import { commands, SettingsPatch } from 'holdfast'
import Type from 'typebox'
import { read } from '../read.ts'
import { settingsOrLayer } from '../request-body.ts'
import type { Resource } from '../route.ts'
import { write } from '../write.ts'
import { MATCHED, REVISION } from './matched.ts'

const url = '/v1/settings'

export const settings: Resource = {
  tag: 'Settings',
  description: 'The global layer of the settings cascade, and what is in force.',
  routes: [
    read(url, 'get_settings', { headers: REVISION }),
    write('PATCH', url, 'update_settings', {
      ...MATCHED,
      body: { schema: Type.Union([commands.get('update_settings')!.input, SettingsPatch]), read: settingsOrLayer },
    }),
    read(`${url}/effective`, 'get_effective_settings'),
  ],
}
