/** What the clients of one thread know of the documents that they have made, so that they ask for what may well be possible. */
import { type Attempt, answerOf, type Command, isAccepted, type Json } from '../history/operation.ts'
import type { Random } from '../random.ts'
import { type ChannelCode, isOfRecord, isPlacing, PATHS } from './shop.ts'

export interface Held {
  reference: string
  channel: ChannelCode
  lines: { sku: string; quantity: number }[]
  isFirm: boolean
}

export interface Ordered {
  number: string
  channel: ChannelCode
  isApproved: boolean
  shipments: string[]
  transfers: { number: string; state: 'upcoming' | 'in_transit' | 'on_hold' }[]
  /** What it waits for, and where, as far as is known. */
  waits: { sku: string; location: string }[]
}

export type RecordKind = 'item' | 'location' | 'model' | 'channel'

/** What clients have configured, to be archived and restored. */
export interface Configured {
  kind: RecordKind
  name: string
  id: string
  isArchived: boolean
}

/** As much as there is to choose from; the oldest are forgotten. */
const REMEMBERED_MAX = 60

export class Memory {
  readonly holds: Held[] = []
  readonly orders: Ordered[] = []
  readonly records: Configured[] = []

  hold(random: Random, wanted: (hold: Held) => boolean = () => true): Held | undefined {
    return oneOf(random, this.holds.filter(wanted))
  }

  order(random: Random, wanted: (order: Ordered) => boolean): Ordered | undefined {
    return oneOf(random, this.orders.filter(wanted))
  }

  record(random: Random, wanted: (record: Configured) => boolean): Configured | undefined {
    return oneOf(random, this.records.filter(wanted))
  }

  keepHold(hold: Held): void {
    this.holds.push(hold)
    if (this.holds.length > REMEMBERED_MAX) this.holds.shift()
  }

  dropHold(reference: string): void {
    const at = this.holds.findIndex((hold) => hold.reference === reference)
    if (at >= 0) this.holds.splice(at, 1)
  }

  /** What was sent may have happened even where no answer came, so that documents are remembered then too. */
  learn({ verb, path, body }: Command, attempt: Attempt): void {
    const isRefused = attempt.status !== null && attempt.status >= 400 && attempt.status < 500
    const answer = isAccepted(attempt) ? answerOf(attempt) : undefined
    if (verb === 'reserve' && !isRefused) this.keepHold(heldBy(body))
    if (isPlacing(verb)) this.#learnOrder(body, isRefused, answer)
    if (answer && isOfRecord(verb)) this.#learnRecord(path, answer)
    if (answer?.shipments) this.#follow(answer)
    if (answer && /stock-transfers/.test(path)) this.#followTransfer(answer)
    if (['fulfil', 'release', 'place_from_hold'].includes(verb) && attempt.status !== null)
      this.dropHold(nameIn(path, body))
    if (verb === 'confirm' && answer) {
      const hold = this.holds.find(({ reference }) => reference === answer.reference)
      if (hold) hold.isFirm = true
    }
  }

  #learnOrder(body: Json, isRefused: boolean, answer: Json): void {
    if (isRefused) return
    this.orders.push({
      number: body.number,
      channel: body.channel,
      isApproved: false,
      shipments: answer ? [] : [`${body.number}-1`],
      transfers: [],
      waits: [],
    })
    if (this.orders.length > REMEMBERED_MAX) this.orders.shift()
  }

  #follow(answer: Json): void {
    const order = this.orders.find(({ number }) => number === answer.number)
    if (!order) return
    order.isApproved = answer.state === 'approved'
    order.shipments = answer.shipments.map(({ number }: Json) => number)
    order.transfers = answer.transfers.map(({ number, state }: Json) => ({ number, state }))
    order.waits = answer.promises.filter(({ backordered }: Json) => backordered > 0)
  }

  #learnRecord(path: string, { id, sku, code, archived_at }: Json): void {
    const isArchived = archived_at !== null
    const known = this.records.find((record) => record.id === id)
    if (known) known.isArchived = isArchived
    else this.records.push({ kind: kindIn(path), name: sku ?? code, id, isArchived })
    if (this.records.length > REMEMBERED_MAX) this.records.shift()
  }

  #followTransfer(answer: Json): void {
    for (const { transfers } of this.orders)
      for (const transfer of transfers) if (transfer.number === answer.number) transfer.state = answer.state
  }
}

function kindIn(path: string): RecordKind {
  const [kind] = Object.entries(PATHS).find(([, begins]) => path.startsWith(begins))!
  return kind as RecordKind
}

function heldBy(body: Json): Held {
  return { reference: body.reference, channel: body.channel, lines: body.lines, isFirm: body.firm === true }
}

function nameIn(path: string, body: Json): string {
  return body?.reservation ?? /reservations\/([^/]+)/.exec(path)?.[1] ?? ''
}

function oneOf<T>(random: Random, choices: readonly T[]): T | undefined {
  return choices.length > 0 ? random.pick(choices) : undefined
}
