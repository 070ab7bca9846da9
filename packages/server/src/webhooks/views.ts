/** Endpoints and deliveries as they are shown, and what is asked of whoever makes one. */
import {
  Nullable,
  OneOf,
  Optional,
  PageOf,
  Shape,
  type StoredWebhookDelivery,
  type StoredWebhookEndpoint,
  View,
} from 'holdfast'
import Type, { type Static } from 'typebox'

const Instant = Type.String({ format: 'date-time' })
const Text = Type.String()
export const DELIVERY_STATES = ['waiting', 'delivered', 'dead'] as const

const endpoint = {
  id: Type.String({ format: 'uuid' }),
  url: Text,
  description: Nullable(Text),
  topics: Type.Array(Text),
  state: OneOf(['enabled', 'disabled'], 'A disabled one is told nothing; enabled again, it goes on where it was'),
  disabled_reason: Nullable(Text),
  failing_since: Nullable(Instant),
  position: Type.String({ description: 'Of the last event that was looked at for it' }),
  secrets: Type.Integer({ minimum: 1, description: 'How many it is signed with: one, or more while they are rotated' }),
  created_at: Instant,
  updated_at: Instant,
}
export const WebhookEndpointView = View('WebhookEndpoint', endpoint)
export type WebhookEndpointView = Static<typeof WebhookEndpointView>
export const WebhookEndpointMadeView = View('WebhookEndpointMade', {
  ...endpoint,
  secret: Nullable(
    Type.String({ description: 'What it is signed with, shown this once; null in an answer that is repeated' }),
  ),
})
export const WebhookEndpointPage = PageOf(WebhookEndpointView)

export const WebhookDeliveryView = View('WebhookDelivery', {
  id: Type.String({ format: 'uuid' }),
  message_id: Type.String({ description: 'The header webhook-id' }),
  position: Text,
  key: Text,
  name: Text,
  state: OneOf(DELIVERY_STATES, 'dead: it has failed too often'),
  attempts: Type.Integer({ minimum: 0 }),
  due_at: Nullable(Instant),
  status: Nullable(Type.Integer({ description: 'What the endpoint answered last' })),
  error: Nullable(Text),
  duration_ms: Nullable(Type.Integer({ minimum: 0 })),
  created_at: Instant,
  finished_at: Nullable(Instant),
})
export type WebhookDeliveryView = Static<typeof WebhookDeliveryView>
export const WebhookDeliveryPage = PageOf(WebhookDeliveryView)

export const PingView = View('WebhookPing', {
  delivered: Type.Boolean(),
  message_id: Text,
  status: Nullable(Type.Integer()),
  error: Nullable(Text),
  duration_ms: Type.Integer({ minimum: 0 }),
})
export const RetriedWebhooksView = View('RetriedWebhooks', { retried: Type.Integer({ minimum: 0 }) })

const Url = Type.String({
  minLength: 1,
  maxLength: 2000,
  description: 'Where it listens; https, unless private targets are allowed',
})
const Topics = Type.Array(Type.String({ minLength: 1, maxLength: 100, pattern: '^[a-z_]*\\*?$' }), {
  minItems: 1,
  maxItems: 100,
  description: 'Names of events, such as order_placed; a star stands for whatever follows: shipment_*, or * for all',
})
const Description = Optional(Nullable(Type.String({ maxLength: 500 })))
const Position = Type.String({
  pattern: '^[0-9]{1,20}-[0-9]{1,15}$',
  description: 'The position of an event; 0-0 is before all that are kept',
})

export const NewEndpointShape = Shape({
  url: Url,
  topics: Topics,
  description: Description,
  after: Optional(Position),
})
export const EndpointChangesShape = Shape({
  url: Optional(Url),
  topics: Optional(Topics),
  description: Description,
  state: Optional(OneOf(['enabled', 'disabled'], 'enabled: it is told again, from where it was')),
})
export const ReplayShape = Shape({ after: Position })
export const SecretRotationShape = Shape({
  overlap_seconds: Optional(
    Type.Integer({
      minimum: 0,
      maximum: 2_592_000,
      default: 86_400,
      description: 'How long it is signed with the old one as well',
    }),
  ),
})

export function endpointView(stored: StoredWebhookEndpoint, now: number): WebhookEndpointView {
  const { secrets, failing_since, created_at, updated_at, ...shown } = stored
  const counting = secrets.filter(({ expires_at: end }) => end === null || Date.parse(end) > now)
  const instants = { failing_since: iso(failing_since), created_at: iso(created_at)!, updated_at: iso(updated_at)! }
  return { ...shown, ...instants, secrets: counting.length }
}

export function deliveryView(stored: StoredWebhookDelivery): WebhookDeliveryView {
  const { due_at, created_at, finished_at, ...shown } = stored
  const instants = { due_at: iso(due_at), created_at: iso(created_at)!, finished_at: iso(finished_at) }
  return { ...shown, ...instants, message_id: `evt_${stored.position}` }
}

function iso(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString()
}
