/** A screen, or why the key of whoever works here does not open it: what it may not see is not asked for. */
import type { AsyncRouteComponent } from '@tanstack/react-router'
import { useSession } from '../service/session.tsx'
import { Closed } from './closed.tsx'
import { closedPlace } from './places.ts'

type Screen = AsyncRouteComponent<Record<never, never>>

export function guarded(path: string, Screen: Screen): Screen {
  function Guarded() {
    const closed = closedPlace(path, useSession())
    return closed ? <Closed place={closed} /> : <Screen />
  }
  const { preload } = Screen
  return preload ? Object.assign(Guarded, { preload }) : Guarded
}
