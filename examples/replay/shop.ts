/** What every part of the replay works with. */
import type { Measurements } from './measurements.ts'
import type { Sender } from './sender.ts'
import type { StockBook } from './stock-book.ts'

export type Shop = { sender: Sender; book: StockBook; measurements: Measurements; concurrency: number }
