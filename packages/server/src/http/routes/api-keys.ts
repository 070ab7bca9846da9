/** /v1/api-keys. None of it is a command: a secret is answered once, and kept nowhere. */
import type { Engine } from 'holdfast'
import Type from 'typebox'
import {
  ApiKeyMadeView,
  ApiKeyPage,
  ApiKeyView,
  CallerView,
  createKey,
  listKeys,
  NewKeyShape,
  RotationShape,
  revokeKey,
  rotateKey,
} from '../../auth/manage-keys.ts'
import { ownRead, ownWrite } from '../own-routes.ts'
import type { Resource } from '../route.ts'

const url = '/v1/api-keys'
const one = `${url}/:api_key`
const named = { api_key: Type.String({ description: 'Its id or its name' }) }
const keyOf = (params: unknown) => (params as { api_key: string }).api_key

export const apiKeys: Resource = {
  tag: 'API keys',
  description: 'Who may call the service, and what each may do.',
  routes: [
    ownWrite(
      { id: 'create_api_key', url, summary: 'Make an API key; the answer shows it this once.', body: NewKeyShape },
      { status: 201, schema: ApiKeyMadeView },
      (engine, { body, dryRun }) => createKey(engine, body, { dryRun }),
    ),
    ownRead(
      { id: 'list_api_keys', url, summary: 'List API keys, those too that have ended.' },
      { status: 200, schema: ApiKeyPage },
      async (engine: Engine) => ({ ok: true, result: { data: await listKeys(engine), next_cursor: null } }),
    ),
    ownWrite(
      {
        id: 'rotate_api_key',
        url: `${one}/rotate`,
        summary: 'Give a key a new secret; the old one still counts for a while.',
        body: RotationShape,
        pathParameters: named,
      },
      { status: 200, schema: ApiKeyMadeView },
      (engine, { body, params, dryRun }) => rotateKey(engine, keyOf(params), body, { dryRun }),
    ),
    ownWrite(
      { id: 'revoke_api_key', url: `${one}/revoke`, summary: 'End a key at once.', pathParameters: named },
      { status: 200, schema: ApiKeyView },
      (engine, { params, dryRun }) => revokeKey(engine, keyOf(params), { dryRun }),
    ),
    ownRead(
      { id: 'get_caller', url: '/v1/caller', summary: 'Who asks, and what whoever asks may do.', access: 'read' },
      { status: 200, schema: CallerView },
      async (_engine, { caller: { actor, scopes, reach } }) => ({
        ok: true,
        result: { name: actor, scopes, channels: reach.channelIds, locations: reach.locationIds },
      }),
    ),
  ],
}
