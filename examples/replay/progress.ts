/** What is shown on standard error while the replay runs: a bar on a terminal, and a line per tenth in a log. */
import { Presets, SingleBar } from 'cli-progress'

export interface Progress {
  phase(what: string): void
  start(total: number): void
  update(done: number): void
  stop(): void
}

export function showProgress(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? barOn(stream) : linesOn(stream)
}

export const noProgress: Progress = { phase: () => {}, start: () => {}, update: () => {}, stop: () => {} }

function barOn(stream: NodeJS.WriteStream): Progress {
  const format =
    'replaying {bar} {percentage} % | {value} of {total} invoices | {duration_formatted}, {eta_formatted} left'
  const bar = new SingleBar({ format, stream, etaBuffer: 1000, hideCursor: true }, Presets.shades_classic)
  return {
    phase: (what) => stream.write(`${what}\n`),
    start: (total) => bar.start(total, 0),
    update: (done) => bar.update(done),
    stop: () => bar.stop(),
  }
}

function linesOn(stream: NodeJS.WriteStream): Progress {
  let total = 0
  let begin = 0
  let tenth = 0
  return {
    phase: (what) => stream.write(`${what}\n`),
    start: (count) => {
      total = count
      begin = performance.now()
    },
    update: (done) => {
      const reached = Math.floor((done * 10) / total)
      if (reached === tenth) return
      tenth = reached
      const seconds = ((performance.now() - begin) / 1000).toFixed(1)
      stream.write(`replayed ${reached * 10} % (${done} of ${total} invoices) in ${seconds} s\n`)
    },
    stop: () => {},
  }
}
