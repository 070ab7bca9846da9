/** /docs: every route on one page that needs nothing from anywhere else. */
import type { Operation } from '../operation.ts'

export function docsPage(operations: readonly Operation[]): string {
  const tags = [...new Set(operations.map((operation) => operation.tag))]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Holdfast API</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark }
  table { border-collapse: collapse; width: 100% }
  td { padding: .3rem .8rem .3rem 0; vertical-align: top; border-top: 1px solid #8884 }
  td:first-child { width: 5rem; font-weight: 600 }
  code { font: 14px ui-monospace, monospace; overflow-wrap: anywhere }
  summary { cursor: pointer; color: #888 }
  pre { overflow-x: auto; background: #8882; padding: .6rem }
</style>
</head>
<body>
<h1>Holdfast API</h1>
<p>Machine-readable: <a href="/openapi.json">/openapi.json</a> (OpenAPI 3.1). Refusals are
<code>application/problem+json</code> with a stable <code>code</code>. Natural keys (SKU, code, number) are accepted
wherever an id is. Every write takes an <code>Idempotency-Key</code>.</p>
${tags.map((tag) => sectionOf(tag, operations)).join('\n')}
</body>
</html>
`
}

function sectionOf(tag: string, operations: readonly Operation[]): string {
  const rows = operations.filter((operation) => operation.tag === tag).map(rowOf)
  return `<h2>${escapeHtml(tag)}</h2>\n<table>\n${rows.join('\n')}\n</table>`
}

function rowOf({ method, url, summary, body }: Operation): string {
  const shape = body
    ? `<details><summary>body</summary><pre>${escapeHtml(JSON.stringify(body, undefined, 2))}</pre></details>`
    : ''
  return `<tr><td>${method}</td><td><code>${escapeHtml(url)}</code><br>${escapeHtml(summary)}${shape}</td></tr>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
