/** What has been asked, kept for a while. A refusal is an answer and not asked again; a service that is away is. */
import { HoldfastUnreachable } from '@holdfast/sdk'
import { QueryClient } from '@tanstack/react-query'

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
