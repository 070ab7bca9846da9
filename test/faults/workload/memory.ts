/** What the clients of one thread know of the documents that they have made, so that they ask for what may well be possible. */
import { type Attempt, answerOf, type Command, isAccepted, type Json } from '../history/operation.ts'
import type { Random } from '../random.ts'
import type { ChannelCode } from './shop.ts'

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
}

/** As much as there is to choose from; the oldest are forgotten. */
const REMEMBERED_MAX = 60

export class Memory {
  readonly holds: Held[] = []
  readonly orders: Ordered[] = []

  hold(random: Random, wanted: (hold: Held) => boolean = () => true): Held | undefined {
    return oneOf(random, this.holds.filter(wanted))
  }

  order(random: Random, wanted: (order: Ordered) => boolean): Ordered | undefined {
    return oneOf(random, this.orders.filter(wanted))
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
    if (verb === 'place' || verb === 'place_from_hold') this.#learnOrder(body, isRefused, answer)
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
    })
    if (this.orders.length > REMEMBERED_MAX) this.orders.shift()
  }

  #follow(answer: Json): void {
    const order = this.orders.find(({ number }) => number === answer.number)
    if (!order) return
    order.isApproved = answer.state === 'approved'
    order.shipments = answer.shipments.map(({ number }: Json) => number)
    order.transfers = answer.transfers.map(({ number, state }: Json) => ({ number, state }))
  }

  #followTransfer(answer: Json): void {
    for (const { transfers } of this.orders)
      for (const transfer of transfers) if (transfer.number === answer.number) transfer.state = answer.state
  }
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
