/** The rows of a table as they are seen, for a program: an instant as it is and not how long ago, a number without its separators. */

function separators(language: string): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(language).formatToParts(12_345.6)
  const find = (type: string, otherwise: string) => parts.find((part) => part.type === type)?.value ?? otherwise
  return { group: find('group', ','), decimal: find('decimal', '.') }
}

export function plainNumber(text: string, language: string): string {
  const { group, decimal } = separators(language)
  const plain = text.replaceAll(group, '').replace(decimal, '.').replace('−', '-').trim()
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? plain.replace(/^\+/, '') : text
}

export function seenRows(table: HTMLTableElement, language: string): string[][] {
  const head = [...(table.tHead?.rows[0]?.cells ?? [])]
  const kept = head.map((title) => title.innerText.trim() !== '')
  const textOf = (cell: HTMLTableCellElement) => {
    const time = cell.querySelector('time')
    if (time && cell.innerText.trim() === time.innerText.trim()) return time.dateTime
    const text = cell.innerText.trim().replace(/\s*\n\s*/g, ' ')
    return cell.dataset.numeric ? plainNumber(text, language) : text
  }
  return [...table.rows].map((row, at) =>
    [...row.cells].flatMap((cell, index) => (kept[index] ? [at === 0 ? cell.innerText.trim() : textOf(cell)] : [])),
  )
}
