/** /v1/settings */

import { effectiveSettings, findGlobalSettings, Optional, SettingsLayer, Shape } from 'holdfast'
import Type from 'typebox'
import { commandRoute } from '../command-route.ts'
import { ref } from '../openapi/answers.ts'
import { lookUpText } from '../path-parameters.ts'
import { queryRoute } from '../read-route.ts'
import { settingsOrLayer } from '../request-body.ts'
import type { RouteContext } from '../route-context.ts'

const tag = 'Settings'
const url = '/v1/settings'

export function settings(context: RouteContext): void {
  const { engine } = context
  queryRoute(context, {
    url,
    tag,
    id: 'get_settings',
    summary: 'The global settings.',
    answer: ref('GlobalSettings'),
    read: () => findGlobalSettings(engine.database),
  })
  commandRoute(context, {
    method: 'PUT',
    url,
    tag,
    command: 'update_settings',
    answer: ref('GlobalSettings'),
    readBody: settingsOrLayer,
    bodySchema: Type.Union([Shape({ settings: SettingsLayer }), SettingsLayer]),
  })
  queryRoute(context, {
    url: `${url}/effective`,
    tag,
    id: 'get_effective_settings',
    summary: 'The settings in force for an item, a location and a channel, and which layer each comes from.',
    query: Shape({
      sku: Optional(lookUpText('SKU or id of an inventory item')),
      location: Optional(lookUpText('Code or id of a stock location')),
      channel: Optional(lookUpText('Code or id of a sales channel, for the settings of its model')),
    }),
    answer: ref('EffectiveSettings'),
    read: ({ query }) => effectiveSettings(engine.database, query),
  })
}
