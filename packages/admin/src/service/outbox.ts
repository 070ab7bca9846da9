/**
 * Commands that were given while the service could not be reached. Each keeps its idempotency key, so that it has its effect once, however
 * often it is sent; they are sent in their order, and what is refused stays to be seen. They outlive the page.
 */
import { type CommandName, type Holdfast, HoldfastUnreachable } from '@holdfast/sdk'
import { type Failure, failureIn } from './failure.ts'

export type Posted = {
  key: string
  name: CommandName
  input: object
  /** What it is, in words, for whoever waits for it. */
  words: string
  at: string
  /** Null while it waits. */
  failure: Failure | null
}

const KEPT_UNDER = 'holdfast.outbox'

function stored(): readonly Posted[] {
  try {
    return JSON.parse(localStorage.getItem(KEPT_UNDER) ?? '[]') as Posted[]
  } catch {
    return []
  }
}

let posts = stored()
const listeners = new Set<() => void>()

function keep(all: readonly Posted[]): void {
  posts = all
  localStorage.setItem(KEPT_UNDER, JSON.stringify(all))
  for (const listener of listeners) listener()
}

export const outbox = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  all(): readonly Posted[] {
    return posts
  },
  add(post: Omit<Posted, 'at' | 'failure'>): void {
    keep([...posts, { ...post, at: new Date().toISOString(), failure: null }])
  },
  forget(key: string): void {
    keep(posts.filter((post) => post.key !== key))
  },
}

type Send = (name: CommandName, input: object, options: { idempotencyKey: string }) => ReturnType<Holdfast['execute']>

let isSending = false

function next(): Posted | undefined {
  return posts.find(({ failure }) => failure === null)
}

function refuse(key: string, failure: Failure): void {
  keep(posts.map((post) => (post.key === key ? { ...post, failure } : post)))
}

/** Whether anything was taken by the service. Ends with the first that does not reach it. */
export async function sendPosts(holdfast: Holdfast): Promise<boolean> {
  if (isSending) return false
  isSending = true
  let isTaken = false
  try {
    // Those too that are added meanwhile.
    for (let post = next(); post; post = next()) {
      const answer = await (holdfast.execute as unknown as Send)(post.name, post.input, { idempotencyKey: post.key })
      if (answer.ok) outbox.forget(post.key)
      else refuse(post.key, failureIn(answer))
      isTaken = true
    }
  } catch (error) {
    if (!(error instanceof HoldfastUnreachable)) throw error
  } finally {
    isSending = false
  }
  return isTaken
}
