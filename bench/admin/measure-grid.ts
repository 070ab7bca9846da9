/** The grid in the system's Chromium: what takes the page longer than a hand notices while it is scrolled and filtered. */
import type { Page } from 'playwright-core'
import { openBrowser } from '../../packages/admin/browser/support/chromium.ts'
import type { Measured } from './measure-lists.ts'

const FIRST_SCREEN_MS = 1_000
const PAUSE_MS = 100
const SCROLLED_FOR_MS = 15_000

/** Before anything of the page runs: a task that takes long is told of by the browser. Code of the page's, which knows no types of ours. */
const WATCH_PAUSES = `
  window.longestPause = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longestPause = Math.max(window.longestPause, duration)
  }).observe({ type: 'longtask' })`
const TAKE_LONGEST = '(() => { const longest = window.longestPause; window.longestPause = 0; return longest })()'

/** The longest since it was asked last; tasks of less than 50 ms are not told of. */
async function longestPause(page: Page): Promise<number> {
  await page.waitForTimeout(200)
  return (await page.evaluate(TAKE_LONGEST)) as number
}

type TracedTask = { name: string; dur?: number; tdur?: number; tid: number }

/** Of the tasks of a while the longest, in the time that it has worked itself: what other programs took of the processor is not its own. */
async function longestWork(page: Page, doing: () => Promise<void>): Promise<number> {
  const browser = await openBrowser()
  await browser.startTracing(page, {
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  })
  await doing()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TracedTask[] }
  const tasks = traceEvents.filter(({ name, tdur }) => name === 'RunTask' && tdur !== undefined)
  const scripted = new Set(traceEvents.filter(({ name }) => name === 'FunctionCall').map(({ tid }) => tid))
  return Math.max(0, ...tasks.filter(({ tid }) => scripted.has(tid)).map(({ tdur }) => tdur! / 1000))
}

async function firstScreen(address: string, path: string, isThere: (page: Page) => Promise<void>): Promise<number> {
  const browser = await openBrowser()
  const times: number[] = []
  for (let round = 0; round < 3; round++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    const begun = performance.now()
    await page.goto(`${address}/admin${path}`, { waitUntil: 'commit' })
    await isThere(page)
    times.push(performance.now() - begun)
    await context.close()
  }
  return times.sort((one, other) => one - other)[1]!
}

async function scrollOn(page: Page): Promise<void> {
  await page.mouse.move(700, 500)
  for (const until = performance.now() + SCROLLED_FOR_MS; performance.now() < until; ) {
    await page.mouse.wheel(0, 1_800)
    await page.waitForTimeout(30)
  }
}

export async function measureGrid(address: string): Promise<Measured[]> {
  const firstRow = (page: Page) => page.getByRole('row').nth(3).waitFor()
  const overview = await firstScreen(address, '/', (page) => page.getByText('orders to approve').waitFor())
  const items = await firstScreen(address, '/items', firstRow)
  const context = await (await openBrowser()).newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript({ content: WATCH_PAUSES })
  await page.goto(`${address}/admin/items`)
  await firstRow(page)
  await page.waitForTimeout(1_000)
  await longestPause(page)
  const scrollingWork = await longestWork(page, () => scrollOn(page))
  const scrolling = await longestPause(page)
  const reached = await page.getByRole('row').last().getAttribute('aria-rowindex')
  console.log(`scrolled to row ${Number(reached).toLocaleString('en')}`)
  const timesToFilter: number[] = []
  const filter = async () => {
    for (const asked of ['kind07', 'colour3', 'kind07-0000047', '']) {
      await page.getByRole('searchbox').first().fill(asked)
      const begun = performance.now()
      const wanted = asked.startsWith('colour') ? /colour3/ : asked === '' ? /KIND00-0000000/ : new RegExp(asked, 'i')
      await page.getByRole('row').nth(1).getByText(wanted).first().waitFor()
      timesToFilter.push(performance.now() - begun)
    }
  }
  const filteringWork = await longestWork(page, filter)
  const filtering = await longestPause(page)
  await context.close()
  await (await openBrowser()).close()
  return [
    { name: 'first useful screen: overview', ms: overview, bar: FIRST_SCREEN_MS },
    { name: 'first useful screen: items', ms: items, bar: FIRST_SCREEN_MS },
    { name: 'longest pause while scrolling, while being traced', ms: scrolling, bar: null },
    { name: '  of which the page itself has worked', ms: scrollingWork, bar: PAUSE_MS },
    { name: 'longest pause while filtering, while being traced', ms: filtering, bar: null },
    { name: '  of which the page itself has worked', ms: filteringWork, bar: PAUSE_MS },
    {
      name: 'until a filter shows (a quarter of a second of it waits for more letters)',
      ms: Math.max(...timesToFilter),
      bar: null,
    },
  ]
}
