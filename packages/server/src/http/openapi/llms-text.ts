/** /llms.txt: what the service is and where everything stands, for programs that read. */
import type { Operation } from '../operation.ts'

export function llmsText(operations: readonly Operation[]): string {
  const tags = [...new Set(operations.map(({ tag }) => tag))]
  const sections = tags.map((tag) => {
    const lines = operations
      .filter((operation) => operation.tag === tag)
      .map(({ method, url, summary }) => `- ${method} ${url.replaceAll(/:(\w+)/g, '{$1}')}: ${summary}`)
    return `## ${tag}\n${lines.join('\n')}`
  })
  return `# Holdfast

> Inventory and order sourcing that never oversells: stock at many locations, promises to customers, where an order ships from, and a ledger that proves every number.

- [OpenAPI 3.1](/openapi.json): every body and answer. [The same for people](/docs/).
- Natural keys (SKU, code, number, reference) are taken wherever an id is. Quantities are in units, with at most four decimals.
- Refusals are application/problem+json with a stable \`code\`; errors[] points at every failing part, and \`remedy\` says what helps.
- Every write takes an \`Idempotency-Key\`, and \`?dry_run=true\` to try it out: the answer is what would have been, and nothing has changed.
- Authorization: Bearer hf_… where the service asks for keys. Lists answer {data, next_cursor}.
- \`holdfast mcp\` serves the same as tools of the Model Context Protocol.

${sections.join('\n\n')}
`
}
