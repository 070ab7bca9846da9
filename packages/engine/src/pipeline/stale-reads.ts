/**
 * Which server answers a question: the one place that decides it.
 *
 * Everything is asked of the server that takes writes, so that whoever has just written sees it. Only who says that an answer may be
 * somewhat old is answered by the replica, if there is one, if it is known to be young enough at this moment, and if the question is
 * not one by whose answer something is decided (`isOfNow`). If the replica fails, the other server answers, and nobody notices.
 */
import type { Freshness, Replica } from '../db/open-replica.ts'
import { HoldfastError } from '../errors.ts'
import type { Read } from '../queries/define-query.ts'

/** By whom reads were answered that might be old: the replica; or the server that takes writes, as the replica was too far
 * behind, or away, or has failed. */
export type StaleReadCounts = { replica: number; behind: number; failed: number }

/** `asOf` where a replica has answered: epoch milliseconds. All that was acknowledged before is in the answer. */
export type Aged<Answer> = Answer & { asOf?: Freshness }

type Sides<Answer> = { primary: () => Promise<Answer>; replica: (age: Freshness) => Promise<Answer> }

export class StaleReads {
  readonly counts: StaleReadCounts = { replica: 0, behind: 0, failed: 0 }
  readonly #replica: Replica

  constructor(replica: Replica) {
    this.#replica = replica
  }

  /** `staleMsMax` is how old the answer may be. `hasBegun` says that what was read is on its way, and cannot be read anew. */
  async read<Answer extends Read<unknown>>(
    staleMsMax: number,
    { primary, replica }: Sides<Answer>,
    hasBegun: () => boolean = () => false,
  ): Promise<Aged<Answer>> {
    const age = this.#replica.freshness()
    if (!age || age.ageMs > staleMsMax) {
      this.counts.behind += 1
      return primary()
    }
    try {
      const answer = await replica(age)
      this.counts.replica += 1
      return { ...answer, asOf: age }
    } catch (error) {
      if (hasBegun() || !isOfTheServer(error)) throw error
      this.counts.failed += 1
      this.#replica.distrust()
      return primary()
    }
  }
}

/** Not that there are too many questions: the other server has no more room for them. */
function isOfTheServer(error: unknown): boolean {
  return error instanceof HoldfastError && (error.code === 'database_unavailable' || error.code === 'internal_error')
}
