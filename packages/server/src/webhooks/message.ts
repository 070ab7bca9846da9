/** What is sent: an event in the envelope of CloudEvents, signed as Standard Webhooks says, by every secret that still counts. */
import { randomBytes } from 'node:crypto'
import type { WebhookSecret } from 'holdfast'
import { Webhook } from 'standardwebhooks'

/** A receiver that has seen the id has seen the message, however often it comes: on a retry, and when it is replayed. */
export type Message = { id: string; body: string }

type Told = {
  position: string
  name: string
  version: number
  key: string
  data: Record<string, unknown>
  recordedAt: number
}

const SOURCE = '/v1/events'

export function messageOf({ position, name, version, key, data, recordedAt }: Told): Message {
  const id = `evt_${position}`
  const time = new Date(recordedAt).toISOString()
  const envelope = {
    specversion: '1.0',
    id,
    source: SOURCE,
    type: name,
    subject: key,
    time,
    position,
    schemaversion: version,
  }
  return { id, body: JSON.stringify({ ...envelope, datacontenttype: 'application/json', data }) }
}

export function pingMessage(id: string, now: Date): Message {
  const envelope = { specversion: '1.0', id: `ping_${id}`, source: SOURCE, type: 'ping', time: now.toISOString() }
  return { id: envelope.id, body: JSON.stringify({ ...envelope, datacontenttype: 'application/json', data: {} }) }
}

export function headersOf({ id, body }: Message, secrets: readonly WebhookSecret[], now: Date): Record<string, string> {
  const counting = secrets.filter(({ expires_at: end }) => end === null || Date.parse(end) > now.getTime())
  return {
    'content-type': 'application/cloudevents+json; charset=utf-8',
    'user-agent': 'holdfast-webhooks',
    'webhook-id': id,
    'webhook-timestamp': `${Math.floor(now.getTime() / 1000)}`,
    'webhook-signature': counting.map(({ secret }) => new Webhook(secret).sign(id, now, body)).join(' '),
  }
}

export function newWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`
}
