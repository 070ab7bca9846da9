/** What a list is narrowed down to stands in the address bar: it can be kept, sent to somebody, and gone back from. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

export type Filters = Record<string, string | undefined>

export function useFilters(): [Filters, (changed: Filters) => void] {
  const filters = useSearch({ strict: false }) as Filters
  const navigate = useNavigate()
  const change = useCallback(
    (changed: Filters) => {
      const search = (before: Filters) =>
        Object.fromEntries(Object.entries({ ...before, ...changed }).filter(([, value]) => value))
      void navigate({ to: '.', search: search as never, replace: true })
    },
    [navigate],
  )
  return [filters, change]
}
