/** A part of a statement, and what stands for it where the tables are distributed. */
export type Form = { one: RegExp; citus: string }

/** Written as the part is, however it is broken into lines. `<x>` stands for a column, a parameter or another short expression. */
export function form(one: string, citus: string): Form {
  const names: string[] = []
  const pattern = one
    .trim()
    .split(/(<\w+>)/)
    .map((part) => (/^<\w+>$/.test(part) ? captured(part.slice(1, -1), names) : escaped(part)))
    .join('')
  return { one: new RegExp(pattern, 'g'), citus: literally(citus).replace(/<(\w+)>/g, (_, name) => `$<${name}>`) }
}

/** The parameters of the statement are not the parts that were found. */
export function literally(sql: string): string {
  return sql.replaceAll('$', '$$$$')
}

const EXPRESSION = "(?:'\\w+'|[\\w$.\"]+|\\([^()]*(?:\\([^()]*\\)[^()]*)*\\))(?:::\\w+(?:\\[\\])?)?"

/** Where it comes again, it must be the same. */
function captured(name: string, names: string[]): string {
  if (names.includes(name)) return `\\k<${name}>`
  names.push(name)
  return `(?<${name}>${EXPRESSION})`
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
}
