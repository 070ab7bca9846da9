/** Which rows of the grid are chosen. Another list begins with none. */
import { useCallback, useMemo, useState } from 'react'

const NONE: ReadonlySet<string> = new Set()

/** `list` names what is listed. */
export function useChosen(list: string) {
  const [state, setState] = useState<{ list: string; skus: ReadonlySet<string> }>({ list, skus: NONE })
  const skus = state.list === list ? state.skus : NONE
  const choose = useCallback(
    (changed: readonly string[], isChosen: boolean) =>
      setState((before) => {
        const next = new Set(before.list === list ? before.skus : NONE)
        for (const sku of changed) isChosen ? next.add(sku) : next.delete(sku)
        return { list, skus: next }
      }),
    [list],
  )
  const replace = useCallback((given: readonly string[]) => setState({ list, skus: new Set(given) }), [list])
  const chosen = useMemo(() => ({ skus, choose }), [skus, choose])
  return { skus: useMemo(() => [...skus], [skus]), chosen, replace }
}
