/** What becomes of stocktakes. */
import Type from 'typebox'
import { defineEvent } from './define-event.ts'
import { InstantText, ListOf, Members, NaturalKey, Units } from './event-words.ts'

const stocktake = { number: NaturalKey, location: NaturalKey, blind: Type.Boolean(), freeze: Type.Boolean() }
const lines = ListOf(Members({ line: Type.Integer(), sku: NaturalKey }))

export const STOCKTAKE_EVENTS = [
  defineEvent({
    name: 'stocktake_drafted',
    version: 1,
    key: 'stocktake',
    summary: 'A stocktake is prepared; nobody counts yet.',
    data: Members(stocktake),
  }),
  defineEvent({
    name: 'stocktake_changed',
    version: 1,
    key: 'stocktake',
    summary: 'Something else is to be counted, or it is called otherwise.',
    data: Members({ ...stocktake, added: lines, removed: lines }),
  }),
  defineEvent({
    name: 'stocktake_counting',
    version: 1,
    key: 'stocktake',
    summary:
      'It is being counted: it has begun, or a recount was asked for. With freeze, nothing moves at its levels from now on.',
    data: Members(stocktake),
  }),
  defineEvent({
    name: 'stocktake_counts_recorded',
    version: 1,
    key: 'stocktake',
    summary: 'Somebody has counted lines of it. Stock is as it was until it is completed.',
    data: Members({
      ...stocktake,
      counts: ListOf(
        Members({
          line: Type.Integer(),
          sku: NaturalKey,
          quantity: Units,
          counted_by: Type.String(),
          counted_at: InstantText,
        }),
      ),
    }),
  }),
  defineEvent({
    name: 'stocktake_reviewed',
    version: 1,
    key: 'stocktake',
    summary: 'A recount of lines was asked for, or which of their counts holds was settled on.',
    data: Members({ ...stocktake, recounts: lines, settled_on: lines }),
  }),
  defineEvent({
    name: 'stocktake_counted',
    version: 1,
    key: 'stocktake',
    summary: 'Counting is over.',
    data: Members(stocktake),
  }),
  defineEvent({
    name: 'stocktake_completing',
    version: 1,
    key: 'stocktake',
    summary: 'Its counts are being applied, piece by piece.',
    data: Members(stocktake),
  }),
  defineEvent({
    name: 'stocktake_completed',
    version: 1,
    key: 'stocktake',
    summary: 'Every count has been applied; each level that was counted has its own event.',
    data: Members(stocktake),
  }),
  defineEvent({
    name: 'stocktake_cancelled',
    version: 1,
    key: 'stocktake',
    summary: 'It is given up; stock is as it was.',
    data: Members(stocktake),
  }),
] as const
