import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { InvoiceFileError, readInvoiceLines, readInvoices } from './invoice-file.ts'
import { surveyFile } from './survey.ts'

const directory = mkdtempSync(join(tmpdir(), 'holdfast-invoice-file-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const header = 'invoice,sku,description,quantity,invoiced_at,unit_price,customer_id,country'
const interleaved = [
  header,
  '1,85048,GLASS BALL,2,2009-12-01T07:45:00Z,6.95,13085,United Kingdom',
  '2,POST,POSTAGE,1,2009-12-01T07:45:00Z,6.75,13086,France',
  '1,79323p,"LIGHTS, ""PINK""",12,2009-12-01T07:46:00Z,6.75,13085,United Kingdom',
  '2,79323P,LIGHTS,5,2009-12-02T07:46:00Z,0,,France',
].join('\n')

function fileOf(name: string, content: string): string {
  const path = join(directory, name)
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(content) : content)
  return path
}

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const one of source) found.push(one)
  return found
}

describe('reading invoices', () => {
  it.each(['plain.csv', 'zipped.csv.gz'])(
    'hands over each invoice of %s whole, though others interleave',
    async (name) => {
      const path = fileOf(name, interleaved)
      const { lineCounts } = await surveyFile(path)
      const invoices = await all(readInvoices(path, lineCounts))
      expect(invoices.map(({ number, lines }) => [number, lines.map(({ sku }) => sku)])).toEqual([
        ['1', ['85048', '79323P']],
        ['2', ['POST', '79323P']],
      ])
    },
  )

  it('dates an invoice by its last line, so that days never go back', async () => {
    const path = fileOf('days.csv', interleaved)
    const { lineCounts, firstDay, lastDay } = await surveyFile(path)
    const days = (await all(readInvoices(path, lineCounts))).map(({ day }) => day)
    expect(days).toEqual([firstDay, lastDay])
    expect(lastDay - firstDay).toBe(1)
  })

  it('learns per SKU what is sold, and cuts after so many invoices', async () => {
    const path = fileOf('survey.csv', interleaved)
    const whole = await surveyFile(path)
    expect(whole.items.get('79323P')).toMatchObject({
      isGood: true,
      unitsSold: 12,
      linesSold: 1,
      title: 'LIGHTS, "PINK"',
    })
    expect(whole.items.get('POST')).toMatchObject({ isGood: false })
    const cut = await surveyFile(path, 1)
    expect([...cut.lineCounts]).toEqual([['1', 2]])
    expect(cut.lines).toBe(2)
    expect(await all(readInvoices(path, cut.lineCounts))).toHaveLength(1)
  })
})

describe('a file that is none', () => {
  it.each([
    ['other-columns.csv', 'a,b\n1,2', /columns must be invoice,sku/],
    ['broken-line.csv', `${header}\n1,85048,GLASS BALL,two,2009-12-01T07:45:00Z,6.95,13085,France`, /record 2/],
    ['short-line.csv', `${header}\n1,85048`, /record 2/],
  ])('%s is refused with words', async (name, content, message) => {
    const reading = all(readInvoiceLines(fileOf(name, content)))
    await expect(reading).rejects.toThrow(message)
    await expect(reading).rejects.toThrow(InvoiceFileError)
  })

  it('a missing file and a broken gzip are refused too', async () => {
    await expect(all(readInvoiceLines(join(directory, 'missing.csv')))).rejects.toThrow(/ENOENT/)
    const broken = join(directory, 'broken.csv.gz')
    writeFileSync(broken, 'not gzip')
    await expect(all(readInvoiceLines(broken))).rejects.toThrow(InvoiceFileError)
  })
})
