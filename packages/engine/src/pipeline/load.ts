/** What a process has to do, and whether it comes forward. */

/** The batches of a process at one moment. */
export type Load = {
  /** Requests in the queue. */
  waiting: number
  /** How long batches have been under way without any coming to its end. */
  stalledMs: number
  /** Requests that wait for what somebody else holds, by how many things, and for how long the first of these is held. */
  aside: { lanes: number; requests: number; oldestMs: number }
}

export function loadOf(batchers: readonly { load: Load }[]): Load {
  const loads = batchers.map(({ load }) => load)
  const sum = (of: (load: Load) => number) => loads.reduce((total, load) => total + of(load), 0)
  const longest = (of: (load: Load) => number) => Math.max(0, ...loads.map(of))
  return {
    waiting: sum(({ waiting }) => waiting),
    stalledMs: longest(({ stalledMs }) => stalledMs),
    aside: {
      lanes: sum(({ aside }) => aside.lanes),
      requests: sum(({ aside }) => aside.requests),
      oldestMs: longest(({ aside }) => aside.oldestMs),
    },
  }
}
