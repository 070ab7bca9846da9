/**
 * The URL of a PostgreSQL server, or of several of which one is the primary:
 * `postgres://user:password@first:5432,second:5432/database?target_session_attrs=read-write`, as PostgreSQL's own library takes it.
 * The driver knows URLs of one server only.
 */
export interface ServerUrls {
  /** One URL for each server, in the order in which they are tried. */
  urls: string[]
  /** Whether a server that only reads is passed over. */
  mustWrite: boolean
}

const URL_PARTS = /^(postgres(?:ql)?:\/\/)((?:[^@/?#]*@)?)([^@/?#]*)(\/[^?#]*)?(\?[^#]*)?$/

/** What it means to be asked for a server that takes writes. Any other wish is for one that Holdfast cannot use. */
const WRITABLE = ['read-write', 'primary']

/** Undefined for what is no such URL. Of several servers one that takes writes is meant, whether or not that is said. */
export function serverUrlsOf(databaseUrl: string): ServerUrls | undefined {
  const parts = URL_PARTS.exec(databaseUrl)
  if (!parts) return undefined
  const [, scheme, credentials, hosts, path = '', query = ''] = parts
  const parameters = new URLSearchParams(query)
  const wanted = parameters.get('target_session_attrs')
  if (wanted !== null && wanted !== 'any' && !WRITABLE.includes(wanted)) return undefined
  parameters.delete('target_session_attrs')
  const rest = parameters.size > 0 ? `?${parameters}` : ''
  const each = hosts!.split(',')
  // An empty one among several is a slip; alone it is this machine.
  if (each.length > 1 && each.includes('')) return undefined
  const urls = each.map((host) => `${scheme}${credentials}${host}${path}${rest}`)
  if (!urls.every((url) => URL.canParse(url))) return undefined
  return { urls, mustWrite: urls.length > 1 || (wanted !== null && WRITABLE.includes(wanted)) }
}

/** Host, port and database, fit for messages. */
export function addressesOf({ urls }: ServerUrls): string {
  const parsed = urls.map((url) => new URL(url))
  const hosts = parsed.map(({ hostname, port }) => `${hostname || 'localhost'}:${port || '5432'}`)
  return `${hosts.join(',')}${parsed[0]!.pathname}`
}
