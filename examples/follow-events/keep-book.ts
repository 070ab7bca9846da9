/**
 * Keeps a book in a file, over restarts of this program and of the service. The position is kept with what it stands for, in one rename: after
 * a crash the book goes on from where it was kept last, and the events since then are applied once, not twice.
 */
import { readFile, rename, writeFile } from 'node:fs/promises'
import type { Holdfast } from '@holdfast/sdk'
import { BalanceBook, type StoredBook } from './balance-book.ts'

const KEPT_EVERY_EVENTS = 100

export async function openBook(file: string): Promise<BalanceBook> {
  const text = await readFile(file, 'utf8').catch(() => null)
  return new BalanceBook(text === null ? undefined : (JSON.parse(text) as StoredBook))
}

export async function saveBook(file: string, book: BalanceBook): Promise<void> {
  await writeFile(`${file}.new`, JSON.stringify(book.stored()))
  await rename(`${file}.new`, file)
}

/** Until the signal says so. Answers how many events were applied. */
export async function keepBook(holdfast: Holdfast, file: string, signal: AbortSignal): Promise<number> {
  const book = await openBook(file)
  let applied = 0
  try {
    for await (const event of holdfast.follow({ after: book.position, signal })) {
      book.apply(event)
      applied += 1
      if (applied % KEPT_EVERY_EVENTS === 0) await saveBook(file, book)
    }
  } catch (error) {
    if (!signal.aborted) throw error
  }
  await saveBook(file, book)
  return applied
}
