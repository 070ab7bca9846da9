/** A search finds the same page however it goes about it. */
import { expect, it } from 'vitest'
import { describeOnBoth } from '../../../../../test/support/databases.ts'
import { findItems } from './find-items.ts'

const ITEMS = `
  insert into holdfast.inventory_item (id, sku, title, shipping_category, created_at)
    select ('01900000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, 'S' || (g * 37 % 100) || '-' || g,
      case when g % 3 = 0 then 'blue shirt' when g % 3 = 1 then 'Bluish s-7 thing' end, case g % 5 when 0 then 'bulky' end, now()
    from generate_series(1, 120) g;
  update holdfast.inventory_item set archived_at = now(), sku = 'S-old' where substr(sku, 1, 2) = 'S9'`

const QUESTIONS = ['blu', 'blue', 's', 's1', 'S7-', 's-7', 'shirt blue', 'thing s3', 'zebra', '-', 's5-1', '%']

describeOnBoth('a search among items', (open) => {
  it('finds the same page whether it looks through all, through some that match, or through what matches up to the end of the page', async () => {
    const database = await open()
    await database.execute(ITEMS)
    const reach = [
      { inOrder: 1_000, matching: 1_000 },
      { inOrder: 1, matching: 1_000 },
      { inOrder: 1, matching: 12 },
      { inOrder: 5, matching: 2 },
    ]
    const seen = new Set<number>()
    for (const q of QUESTIONS)
      for (const more of [{}, { shipping_category: 'bulky' }, { archived: true }]) {
        const asked = { archived: false, q, ...more }
        for (let after: readonly unknown[] | undefined; ; ) {
          const pages = []
          for (const lookedAt of reach) pages.push(await findItems(database, asked, { after, limit: 7 }, lookedAt))
          for (const page of pages) expect(page, JSON.stringify({ asked, after })).toEqual(pages[0])
          seen.add(pages[0]!.length)
          const last = pages[0]!.at(-1)
          if (!last || pages[0]!.length < 7) break
          after = [last.sku, last.id]
        }
      }
    // Nothing, some, and whole pages were among the answers.
    expect(seen.has(0) && seen.has(7) && seen.size > 2).toBe(true)
  })
})
