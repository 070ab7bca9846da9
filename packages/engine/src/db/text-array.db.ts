import { expect, it } from 'vitest'
import { describeOnBoth } from '../../../../test/support/databases.ts'
import { toBinaryTexts } from './text-array.ts'

describeOnBoth('texts in binary form', (open) => {
  it.each([
    { name: 'none', texts: [] },
    { name: 'nulls, quotes, backslashes, commas and braces', texts: [null, '', '"', '\\', 'NULL', '{a,b}', ' x '] },
    { name: 'letters of several bytes', texts: ['ä', '漢字', '🧺', '{"sku":"Größe \\"M\\""}'] },
    { name: 'many', texts: Array.from({ length: 3000 }, (_, at) => `${at}`.repeat(at % 50)) },
  ])('arrive as they are: $name', async ({ texts }) => {
    const database = await open({ forAll: true })
    const rows = await database.query<{ texts: string[] }>('select $1::text[] as texts', [toBinaryTexts(texts)])
    expect(rows).toEqual([{ texts }])
  })
})
