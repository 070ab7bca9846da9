/** What has been asked, kept for a while. A refusal is an answer and not asked again; a service that is away is. */
import { HoldfastUnreachable } from '@holdfast/sdk'
import { type Query, QueryClient } from '@tanstack/react-query'

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => error instanceof HoldfastUnreachable && failures < 2,
        refetchOnWindowFocus: true,
      },
    },
  })
}

/** What takes long to ask is asked when somebody wants it, and outlines of countries do not change. */
const LEFT_ALONE: readonly unknown[] = ['check_integrity', 'land']

/** After a change of one's own: whatever is looked at may have another answer. */
export function mayHaveChanged({ queryKey: [name] }: Query): boolean {
  return !LEFT_ALONE.includes(name)
}

/** Many pages of items are asked for anew one after another, which is too much while somebody else edits items. */
export function isLongList({ queryKey: [name, , kind] }: Query): boolean {
  return name === 'list_items' && kind === 'pages'
}
