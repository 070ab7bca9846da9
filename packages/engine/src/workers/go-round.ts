/**
 * The check that goes round all the data in the background, a slice at a time, and never takes more than its share of the time of one
 * connection. Where it stands is a row, so that another process goes on where this one ends; one goes at a time.
 */
import { claimRound, leaveRound, noteStep } from '../db/integrity-rounds.ts'
import { newId } from '../db/new-id.ts'
import type { Engine } from '../engine.ts'
import { lookAt, type Violation } from '../integrity/next-slice.ts'

const LEASE_SECONDS = 60
/** A small database is gone round in no time, and is looked at so often only. */
const ROUND_EVERY_SECONDS = 60
/** Of the time, where somebody waits for the round. */
const HASTENED_PERCENT = 50
/** So much of it can be used at once. */
const CREDIT_MS_MAX = 500
const SIZE_FIRST = 100
const SIZE_MAX = 5000
const SHORT_MS = 30
const LONG_MS = 100

type At = Pick<Engine, 'database' | 'limits'>
type OnViolation = (found: readonly Violation[]) => void

/** A worker of its own: it remembers how large its slices are, and how much of its share it has used. Zero per cent: nobody goes round. */
export function roundGoer(onViolation: OnViolation = () => {}): {
  go: (engine: At, isStopping?: () => boolean) => Promise<void>
  leave: (engine: At) => Promise<void>
} {
  const by = newId()
  let size = SIZE_FIRST
  let credit = 0
  let asked = performance.now()
  return {
    async go({ database, limits }, isStopping = () => false) {
      const share = limits.integrity_share_percent
      if (share === 0) return
      const lease = { by, leaseSeconds: LEASE_SECONDS, everySeconds: ROUND_EVERY_SECONDS }
      let round = await claimRound(database, lease)
      if (!round) return
      const now = performance.now()
      credit += ((now - asked) * (round.hastened ? Math.max(share, HASTENED_PERCENT) : share)) / 100
      credit = Math.min(credit, CREDIT_MS_MAX)
      asked = now
      while (round && credit > 0 && !isStopping()) {
        const begun = performance.now()
        const looked = await lookAt(database, round, size)
        const found = looked.found.map((violation) => ({ ...violation, id: newId() }))
        const { isOurs, newIds } = await noteStep(database, round.began_at!, { by, ...looked, found })
        const news = found.filter(({ id }) => newIds.has(id))
        if (news.length > 0) onViolation(news)
        const tookMs = performance.now() - begun
        if (looked.next?.kind === round.kind) size = nextSize(size, tookMs)
        credit -= tookMs
        round = isOurs && looked.next ? { ...round, ...looked.next } : undefined
      }
    },
    leave: ({ database }) => leaveRound(database, by),
  }
}

function nextSize(size: number, tookMs: number): number {
  if (tookMs < SHORT_MS) return Math.min(size * 2, SIZE_MAX)
  return tookMs > LONG_MS ? Math.max(1, Math.floor(size / 2)) : size
}
