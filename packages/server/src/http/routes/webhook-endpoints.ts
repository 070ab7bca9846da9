/** /v1/webhook-endpoints */
import { Optional } from 'holdfast'
import Type from 'typebox'
import {
  type At,
  changeEndpoint,
  createEndpoint,
  deleteEndpoint,
  getEndpoint,
  listDeliveries,
  listEndpoints,
  pingEndpoint,
  replayEndpoint,
  retryEndpoint,
  rotateSecret,
} from '../../webhooks/manage-endpoints.ts'
import {
  DELIVERY_STATES,
  EndpointChangesShape,
  NewEndpointShape,
  PingView,
  ReplayShape,
  RetriedWebhooksView,
  SecretRotationShape,
  WebhookDeliveryPage,
  WebhookEndpointMadeView,
  WebhookEndpointPage,
  WebhookEndpointView,
} from '../../webhooks/views.ts'
import { type Given, ownRead, ownWrite } from '../own-routes.ts'
import type { Resource } from '../route.ts'

const url = '/v1/webhook-endpoints'
const one = `${url}/:webhook_endpoint`
const pathParameters = { webhook_endpoint: Type.String({ description: 'Its id' }) }

/** The id in the path. */
function idIn({ params }: { params: unknown }): string {
  return (params as { webhook_endpoint: string }).webhook_endpoint
}

function of(engine: At['engine'], { config, dryRun }: Pick<Given, 'config' | 'dryRun'>): At {
  return { engine, config, dryRun }
}

const SHOWN = { status: 200, schema: WebhookEndpointView } as const
const MADE = WebhookEndpointMadeView

const logParameters = {
  state: Optional(
    Type.Union(
      DELIVERY_STATES.map((state) => Type.Literal(state)),
      { description: 'In this state' },
    ),
  ),
  limit: Optional(Type.Integer({ minimum: 1, maximum: 500, default: 50, description: 'Rows per page' })),
  cursor: Optional(Type.String({ minLength: 1, maxLength: 100, description: 'next_cursor of the page before' })),
}

export const webhookEndpoints: Resource = {
  tag: 'Webhooks',
  description: 'Whom what happens is told.',
  routes: [
    ownWrite(
      {
        id: 'create_webhook_endpoint',
        isReadById: true,
        url,
        summary: 'Have somebody told what happens; the answer shows the secret this once.',
        body: NewEndpointShape,
      },
      { status: 201, schema: MADE },
      (engine, given) => createEndpoint(of(engine, given), given.body),
    ),
    ownRead(
      { id: 'list_webhook_endpoints', url, summary: 'List endpoints of webhooks.' },
      { status: 200, schema: WebhookEndpointPage },
      (engine) => listEndpoints({ engine }),
    ),
    ownRead(
      { id: 'get_webhook_endpoint', url: one, summary: 'One endpoint, and how far it has been told.', pathParameters },
      SHOWN,
      (engine, given) => getEndpoint({ engine }, idIn(given)),
    ),
    ownWrite(
      {
        id: 'update_webhook_endpoint',
        method: 'PATCH',
        url: one,
        summary: 'Change an endpoint; enabled again, it goes on where it was.',
        pathParameters,
        body: EndpointChangesShape,
      },
      SHOWN,
      (engine, given) => changeEndpoint(of(engine, given), idIn(given), given.body),
    ),
    ownWrite(
      {
        id: 'delete_webhook_endpoint',
        method: 'DELETE',
        url: one,
        summary: 'Tell an endpoint nothing any more, and forget its log.',
        pathParameters,
      },
      SHOWN,
      (engine, given) => deleteEndpoint(of(engine, given), idIn(given)),
    ),
    ownWrite(
      {
        id: 'rotate_webhook_secret',
        url: `${one}/rotate-secret`,
        summary: 'Sign with a new secret; for a while with the old one too.',
        pathParameters,
        body: SecretRotationShape,
      },
      { status: 200, schema: MADE },
      (engine, given) => rotateSecret(of(engine, given), idIn(given), given.body),
    ),
    ownWrite(
      {
        id: 'ping_webhook_endpoint',
        changesNothing: true,
        url: `${one}/ping`,
        summary: 'Send an endpoint a message of no consequence, and say what came of it.',
        pathParameters,
      },
      { status: 200, schema: PingView },
      (engine, given) => pingEndpoint(of(engine, given), idIn(given)),
    ),
    ownWrite(
      {
        id: 'replay_webhooks',
        url: `${one}/replay`,
        summary: 'Tell an endpoint everything behind a position again.',
        pathParameters,
        body: ReplayShape,
      },
      SHOWN,
      (engine, given) => replayEndpoint(of(engine, given), idIn(given), given.body),
    ),
    ownWrite(
      { id: 'retry_webhooks', url: `${one}/retry`, summary: 'Have what was given up sent again.', pathParameters },
      { status: 200, schema: RetriedWebhooksView },
      (engine, given) => retryEndpoint(of(engine, given), idIn(given)),
    ),
    ownRead(
      {
        id: 'list_webhook_deliveries',
        url: `${one}/deliveries`,
        summary: 'What was sent to an endpoint, and what came of it.',
        pathParameters,
        queryParameters: logParameters,
      },
      { status: 200, schema: WebhookDeliveryPage },
      (engine, given) => listDeliveries({ engine }, idIn(given), given.query),
    ),
  ],
}
