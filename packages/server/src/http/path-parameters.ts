/** The names in a path, and texts that are looked for. */
import Type, { type TObject } from 'typebox'

/** Text that PostgreSQL can look for: it cannot store NUL, so nothing can have such a name. */
export function lookUpText(description: string) {
  return Type.String({ minLength: 1, maxLength: 255, pattern: '^[^\\u0000]*$', description })
}

const PARAMETERS: Record<string, string> = {
  item: 'SKU (URL-encoded) or id',
  sku: 'SKU (URL-encoded) or id',
  location: 'Code or id of a stock location',
  model: 'Code or id of an inventory model',
  channel: 'Code or id of a sales channel',
  reservation: 'Id of the reservation, or its owner reference',
  order: 'Number or id of the order',
  shipment: 'Number or id of the shipment',
  transfer: 'Number or id of the stock transfer',
}

/** The schema of the parameters in a path. */
export function paramsSchema(url: string): TObject {
  const names = [...url.matchAll(/:(\w+)/g)].map(([, name]) => name!)
  return Type.Object(Object.fromEntries(names.map((name) => [name, lookUpText(PARAMETERS[name]!)])))
}
