/** Who works here, and the client that speaks for them. A key lives as long as its tab does. */
import { createHoldfast, type Holdfast, HoldfastRefused, type ResultOf } from '@holdfast/sdk'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { type Failure, failureIn, failureOf } from './failure.ts'

const KEPT_UNDER = 'holdfast.key'

export type Scope = ResultOf<'get_caller'>['scopes'][number]

export type Session = {
  holdfast: Holdfast
  /** Null where no key is asked for. */
  name: string | null
  /** The key itself, likewise: for what the client does not send. */
  key: string | null
  /** Limited to some locations or channels; such a key does not see models, settings and events. */
  isLimited: boolean
  /** The channels that it is limited to; null where it is not. */
  channels: readonly string[] | null
  /** A shelf belongs to no channel: who is limited to channels alone sees what can be sold instead. */
  seesShelves: boolean
  may: (scope: Scope) => boolean
  signIn: (key: string) => void
  signOut: () => void
}

export type Entrance = { failure: Failure | null; signIn: (key: string) => void; isAsking: boolean }

const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('There is no session here.')
  return session
}

function clientWith(key: string | null): Holdfast {
  return createHoldfast({
    baseUrl: window.location.origin,
    attemptsMax: 3,
    timeoutMs: 20_000,
    ...(key === null ? { actor: 'admin' } : { apiKey: key }),
  })
}

type Asked = { caller: ResultOf<'get_caller'> } | { failure: Failure } | null

async function askWho(holdfast: Holdfast, hasKey: boolean): Promise<Asked> {
  try {
    const answer = await holdfast.read('get_caller')
    if (answer.ok) return { caller: answer.result }
    if (answer.code === 'api_key_missing' && !hasKey) return { failure: { ...failureIn(answer), code: 'key_needed' } }
    return { failure: failureIn(answer) }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

type Props = { children: ReactNode; entrance: (entrance: Entrance) => ReactNode }

/** Shows the entrance until the service has said who asks. */
export function SessionProvider({ children, entrance }: Props): ReactNode {
  const [key, setKey] = useState(() => sessionStorage.getItem(KEPT_UNDER))
  const [asked, setAsked] = useState<Asked>(null)
  const holdfast = useMemo(() => clientWith(key), [key])
  useEffect(() => {
    let isLeft = false
    setAsked(null)
    askWho(holdfast, key !== null).then((answer) => {
      if (!isLeft) setAsked(answer)
    })
    return () => {
      isLeft = true
    }
  }, [holdfast, key])
  const signIn = useCallback((given: string) => {
    sessionStorage.setItem(KEPT_UNDER, given)
    setKey(given)
  }, [])
  const signOut = useCallback(() => {
    sessionStorage.removeItem(KEPT_UNDER)
    setKey(null)
  }, [])
  const session = useMemo<Session | null>(() => {
    if (!asked || !('caller' in asked)) return null
    const { name, scopes, channels, locations } = asked.caller
    const may = (scope: Scope) => scopes.includes(scope) || scopes.includes('admin')
    const seesShelves = channels === null || locations !== null
    const isLimited = channels !== null || locations !== null
    return { holdfast, name, key, isLimited, channels, seesShelves, may, signIn, signOut }
  }, [asked, holdfast, key, signIn, signOut])
  if (session) return <SessionContext value={session}>{children}</SessionContext>
  return entrance({ failure: asked && 'failure' in asked ? asked.failure : null, signIn, isAsking: asked === null })
}

/** Where a key has ended while somebody works. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof HoldfastRefused && error.code.startsWith('api_key_')
}
