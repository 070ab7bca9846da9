/** Rows of a spreadsheet, as they come by the clipboard: with or without a line of headings, columns by tab, semicolon or comma. */
export type PastedRow = {
  row: number
  sku: string
  location: string
  quantity: number
  isReadable: boolean
  text: string
}

const HEADINGS = {
  sku: /^(sku|item|article|artikel)/i,
  location: /^(location|lager|standort|source|warehouse)/i,
  quantity: /^(quantity|qty|menge|bestand|on.?hand|count|stock)/i,
}
type Columns = Record<keyof typeof HEADINGS, number>

function cellsOf(line: string): string[] {
  const separator = ['\t', ';', ','].find((one) => line.includes(one)) ?? '\t'
  return line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
}

/** A comma before the last three digits stands for thousands in one language and for decimals in another: both are only told apart by a point beside it. */
function numberIn(text: string): number {
  const plain = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text) && text.includes(',') ? text.replaceAll('.', '') : text
  const decimal = /^-?\d+,\d{1,4}$/.test(plain) ? plain.replace(',', '.') : plain.replaceAll(',', '')
  return decimal === '' ? Number.NaN : Number(decimal)
}

function columnsIn(first: readonly string[]): Columns | null {
  const at = (name: keyof Columns) => first.findIndex((cell) => HEADINGS[name].test(cell))
  const found = { sku: at('sku'), location: at('location'), quantity: at('quantity') }
  return found.sku >= 0 && found.quantity >= 0 ? found : null
}

function columnsOf(width: number): Columns {
  return width >= 3 ? { sku: 0, location: 1, quantity: 2 } : { sku: 0, location: -1, quantity: 1 }
}

/** `location` stands where a row names none. */
export function pastedRows(text: string, location: string): PastedRow[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const filled = lines.flatMap((line, index) => (line === '' ? [] : [{ row: index + 1, line }]))
  const headings = filled[0] ? columnsIn(cellsOf(filled[0].line)) : null
  return filled.slice(headings ? 1 : 0).map(({ row, line }) => {
    const cells = cellsOf(line)
    const columns = headings ?? columnsOf(cells.length)
    const quantity = numberIn(cells[columns.quantity] ?? '')
    const sku = cells[columns.sku] ?? ''
    const place = (columns.location >= 0 && cells[columns.location]) || location
    const isReadable = sku !== '' && place !== '' && Number.isFinite(quantity) && quantity >= 0
    return { row, sku, location: place, quantity, isReadable, text: line }
  })
}
