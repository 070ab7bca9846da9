/** What becomes of a stock transfer. */
import { defineEvent } from './define-event.ts'
import { ArrivedLineWords, Id, LineWords, Members, NaturalKey, OrNull } from './event-words.ts'

const transfer = {
  number: NaturalKey,
  from: NaturalKey,
  to: NaturalKey,
  /** The shipment that waits for the goods. */
  shipment_id: OrNull(Id),
}

export const STOCK_TRANSFER_EVENTS = [
  defineEvent({
    name: 'stock_transfer_drafted',
    version: 1,
    key: 'stock_transfer',
    summary:
      'Somebody has drafted a transfer, or changed its lines: nothing is reserved for it before it is confirmed.',
    data: Members({ number: NaturalKey, from: NaturalKey, to: NaturalKey, lines: LineWords }),
  }),
  defineEvent({
    name: 'stock_transfer_upcoming',
    version: 1,
    key: 'stock_transfer',
    summary: 'The transfer is to be carried out: somebody has made it, it is no draft any more, or was taken off hold.',
    data: Members(transfer),
  }),
  defineEvent({
    name: 'stock_transfer_picking',
    version: 1,
    key: 'stock_transfer',
    summary: 'The goods are being picked at the origin.',
    data: Members(transfer),
  }),
  defineEvent({
    name: 'stock_transfer_on_hold',
    version: 1,
    key: 'stock_transfer',
    summary: 'The transfer waits for a person.',
    data: Members(transfer),
  }),
  defineEvent({
    name: 'stock_transfer_dispatched',
    version: 1,
    key: 'stock_transfer',
    summary: 'The goods are on their way.',
    data: Members(transfer),
  }),
  defineEvent({
    name: 'transferred_goods_received',
    version: 1,
    key: 'stock_transfer',
    summary: 'Part of the goods has arrived, one way or the other.',
    data: Members({ ...transfer, lines: ArrivedLineWords }),
  }),
  defineEvent({
    name: 'stock_transfer_completed',
    version: 1,
    key: 'stock_transfer',
    summary: 'The goods have arrived.',
    data: Members(transfer),
  }),
  defineEvent({
    name: 'stock_transfer_cancelled',
    version: 1,
    key: 'stock_transfer',
    summary: 'The transfer is cancelled; goods on their way are back at the origin.',
    data: Members(transfer),
  }),
] as const
