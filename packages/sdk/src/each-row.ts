/** Lists row by row: one page after another is asked for while somebody goes on. */
import { type Answer, HoldfastRefused } from './answer.ts'
import type { InputOf, ReadName, ResultOf } from './operation-shapes.ts'

type PageLike = { data: readonly unknown[]; next_cursor: string | null }

/** A question whose answers come in pages. */
export type ListName = { [Name in ReadName]: ResultOf<Name> extends PageLike ? Name : never }[ReadName]

/** A row of such a list. */
export type RowOf<Name extends ListName> = ResultOf<Name> extends { data: (infer Row)[] } ? Row : never

/** Each list takes them, and what pages are for is that nobody has to. */
export type ListInput<Name extends ListName> = Omit<InputOf<Name>, 'cursor'>

type ReadPage = (input: object) => Promise<Answer<unknown>>

export async function* eachRow(read: ReadPage, input: object): AsyncGenerator<unknown, void, void> {
  for (let cursor: string | null = null; ; ) {
    const answer: Answer<unknown> = await read({ ...input, ...(cursor !== null && { cursor }) })
    if (!answer.ok) throw new HoldfastRefused(answer)
    const page = answer.result as PageLike
    yield* page.data
    cursor = page.next_cursor
    if (cursor === null) return
  }
}
