/**
 * How far long work has come: one line on the terminal that is written over, and gone at the end. Where nobody looks on (a pipe, a file, a
 * log) nothing is written, and where the answer is wanted as JSON neither.
 */
import { SingleBar } from 'cli-progress'

export type Progress = {
  /** So much of so much, of what is named: `rows`; with facts that stand behind it, such as `3 refused`. */
  of: (done: number, total: number, words: string) => void
  /** So much, where nobody knows of how much; or what is being done, with the seconds that it takes. */
  at: (words: string) => void
  /** The line is gone. Comes before whatever else is written. */
  end: () => void
}

type Terminal = NodeJS.WritableStream & { isTTY?: boolean }

const TICK_MS = 1000
/** Who tells of every piece is not shown every piece. */
const SHOWN_EVERY_MS = 100
const CLEAR_LINE = '\r\x1b[K'

export function createProgress({
  isQuiet = false,
  stream = process.stderr as Terminal,
}: {
  isQuiet?: boolean
  stream?: Terminal
} = {}): Progress {
  if (isQuiet || stream.isTTY !== true) return { of: () => {}, at: () => {}, end: () => {} }
  const bar = new SingleBar({
    format: '{bar} {value} of {total} {words}',
    hideCursor: true,
    clearOnComplete: true,
    stream,
  })
  const line = waitingLine(stream)
  let isBar = false
  return {
    of: (done, total, words) => {
      line.end()
      if (!isBar) bar.start(total, done, { words })
      isBar = true
      bar.setTotal(total)
      bar.update(done, { words })
    },
    at: (words) => {
      if (isBar) bar.stop()
      isBar = false
      line.show(words)
    },
    end: () => {
      if (isBar) bar.stop()
      isBar = false
      line.end()
    },
  }
}

/** Says every second that it goes on. */
function waitingLine(stream: Terminal) {
  let timer: NodeJS.Timeout | undefined
  let words = ''
  let begun = 0
  let shownAt = Number.NEGATIVE_INFINITY
  const write = () => {
    shownAt = performance.now()
    const seconds = Math.floor((performance.now() - begun) / 1000)
    stream.write(`${CLEAR_LINE}${words} …${seconds > 0 ? ` ${seconds} s` : ''}`)
  }
  return {
    show: (said: string) => {
      words = said
      if (timer === undefined) {
        begun = performance.now()
        timer = setInterval(write, TICK_MS).unref()
      }
      if (performance.now() - shownAt >= SHOWN_EVERY_MS) write()
    },
    end: () => {
      if (timer === undefined) return
      clearInterval(timer)
      timer = undefined
      shownAt = Number.NEGATIVE_INFINITY
      stream.write(CLEAR_LINE)
    },
  }
}
