/** A file is sent as it is, and one sees how far it has come: `fetch` does not tell. */
import type { Problem, ResultOf } from '@holdfast/sdk'
import { type Failure, failureIn } from './failure.ts'

type Sent = { import: ResultOf<'get_import'> } | { failure: Failure }
type Options = {
  /** Null where no key is asked for. */
  key: string | null
  query: Record<string, string>
  onProgress: (share: number) => void
}

const UNREACHED: Failure = {
  ...{ code: 'unreachable', title: 'The service did not answer.', detail: 'The file did not arrive as a whole.' },
  ...{ remedy: null, facts: [], errors: [] },
}

export function sendImport(file: File, { key, query, onProgress }: Options): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/v1/imports?${new URLSearchParams(query)}`)
    request.setRequestHeader('content-type', /\.(nd)?jsonl?$/i.test(file.name) ? 'application/x-ndjson' : 'text/csv')
    if (key === null) request.setRequestHeader('x-holdfast-actor', 'admin')
    else request.setRequestHeader('authorization', `Bearer ${key}`)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total)
    request.onerror = () => resolve({ failure: UNREACHED })
    request.onload = () => {
      const answer = JSON.parse(request.responseText) as ResultOf<'get_import'> | Problem
      if (request.status < 300) resolve({ import: answer as ResultOf<'get_import'> })
      else resolve({ failure: failureIn(answer as Problem) })
    }
    request.send(file)
  })
}
