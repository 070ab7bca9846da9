/** What the grid asks the service for: each question some times, each time for another part of the catalogue. */
export type Measured = { name: string; ms: number; bar: number | null }

const TIMES = 12
const BAR_MS = 100

export async function measureLists(address: string, items: number): Promise<Measured[]> {
  const ask = async (query: string) => {
    const answer = await fetch(`${address}/v1/${query}`)
    if (!answer.ok) throw new Error(`${query}: ${await answer.text()}`)
    return (await answer.json()) as { data: { sku: string }[]; next_cursor: string | null }
  }
  const some = (at: number) => Math.floor((items / TIMES) * at)
  const two = (value: number) => String(value).padStart(2, '0')
  const first = await ask('inventory-items?limit=100')
  const levels = first.data.map(({ sku }) => `sku=${sku}`).join('&')
  const lists: [string, (at: number) => string][] = [
    ['first page', () => 'inventory-items?limit=100'],
    ['next page', () => `inventory-items?limit=100&cursor=${first.next_cursor}`],
    ['levels of a page', () => `inventory-levels?limit=500&${levels}`],
    ['levels of a page at a location', () => `inventory-levels?limit=500&location=outlet&${levels}`],
    ['a kind, by how its SKUs begin', (at) => `inventory-items?limit=100&q=kind${two(at % 40)}`],
    [
      'one item, by its SKU',
      (at) => `inventory-items?limit=100&q=kind${two(some(at) % 40)}-${String(some(at)).padStart(7, '0')}`,
    ],
    ['a colour, by a word of many titles', (at) => `inventory-items?limit=100&q=colour${at}`],
    ['one item, by a word of its title', (at) => `inventory-items?limit=100&q=${some(at)}`],
    ['two words', (at) => `inventory-items?limit=100&q=kind%20colour${at}`],
    ['what nothing is called', (at) => `inventory-items?limit=100&q=nothing${at}`],
    ['a category of few', () => 'inventory-items?limit=100&shipping_category=bulky'],
    ['a category of none', () => 'inventory-items?limit=100&shipping_category=none'],
  ]
  const measured: Measured[] = []
  for (const [name, queryAt] of lists) {
    const times: number[] = []
    for (let at = 0; at < TIMES; at++) {
      const begun = performance.now()
      await ask(queryAt(at))
      times.push(performance.now() - begun)
    }
    times.sort((one, other) => one - other)
    measured.push({ name: `list: ${name}`, ms: times[Math.floor(TIMES * 0.9)]!, bar: BAR_MS })
  }
  return measured
}
