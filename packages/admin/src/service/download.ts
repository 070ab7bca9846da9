/** A file of the service's, under the key of whoever works here: a link could not show one. */
import { type Failure, failureIn, failureOf } from './failure.ts'

type Asked = { path: string; name: string; key: string | null }

/** Null when it has arrived. */
export async function download({ path, name, key }: Asked): Promise<Failure | null> {
  try {
    const answer = await fetch(path, key === null ? {} : { headers: { authorization: `Bearer ${key}` } })
    if (!answer.ok) return failureIn(await answer.json())
    keepAs(await answer.blob(), name)
    return null
  } catch (error) {
    return failureOf(error)
  }
}

export function keepAs(content: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
