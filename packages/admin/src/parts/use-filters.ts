/** What a list is narrowed down to stands in the address bar: it can be kept, sent to somebody, and gone back from. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

export type Filters = Record<string, string | undefined>

type Change = (changed: Filters, options?: { isStep?: boolean }) => void

/** `isStep`: one can go back to how it was before. */
export function useFilters(): [Filters, Change] {
  const filters = useSearch({ strict: false }) as Filters
  const navigate = useNavigate()
  const change = useCallback<Change>(
    (changed, { isStep = false } = {}) => {
      const search = (before: Filters) =>
        Object.fromEntries(Object.entries({ ...before, ...changed }).filter(([, value]) => value))
      void navigate({ to: '.', search: search as never, replace: !isStep })
    },
    [navigate],
  )
  return [filters, change]
}
