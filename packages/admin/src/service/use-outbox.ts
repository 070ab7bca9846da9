/** Commands from among the shelves: given now, sent as soon as the service is reached. */
import type { CommandName, InputOf } from '@holdfast/sdk'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { outbox, type Posted, sendPosts } from './outbox.ts'
import { mayHaveChanged } from './query-client.ts'
import { useSession } from './session.tsx'

const TRIED_AGAIN_EVERY_MS = 4_000

type Outbox = {
  waiting: readonly Posted[]
  refused: readonly Posted[]
  post: <Name extends CommandName>(name: Name, input: InputOf<Name>, words: string) => void
}

/** 128 bits that nobody else has; a page that is not served by TLS has no other source of them. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function useOutbox(): Outbox {
  const { holdfast } = useSession()
  const queries = useQueryClient()
  const posts = useSyncExternalStore(outbox.subscribe, outbox.all)
  const isWaiting = posts.some(({ failure }) => failure === null)
  const send = useCallback(async () => {
    if (await sendPosts(holdfast)) void queries.invalidateQueries({ predicate: mayHaveChanged })
  }, [holdfast, queries])
  useEffect(() => {
    if (!isWaiting) return
    const again = () => void send()
    const timer = setInterval(again, TRIED_AGAIN_EVERY_MS)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [isWaiting, send])
  const post: Outbox['post'] = (name, input, words) => {
    outbox.add({ key: newKey(), name, input: input as object, words })
    void send()
  }
  return {
    waiting: posts.filter(({ failure }) => failure === null),
    refused: posts.filter(({ failure }) => failure !== null),
    post,
  }
}
