import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { createProgress } from './progress.ts'

function terminal({ isTTY }: { isTTY: boolean }) {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80 })
  let written = ''
  stream.on('data', (text) => {
    written += text
  })
  return { stream, written: () => written }
}

function work(progress: ReturnType<typeof createProgress>): void {
  progress.at('looking at the file')
  progress.of(1, 4, 'rows, 0 refused')
  progress.of(4, 4, 'rows, 2 refused')
  progress.at('writing')
  progress.end()
}

describe('how far long work has come', () => {
  it('is one line on a terminal, and gone at the end', async () => {
    const { stream, written } = terminal({ isTTY: true })
    work(createProgress({ stream }))
    expect(written()).toContain('looking at the file …')
    expect(written()).toContain('1 of 4 rows, 0 refused')
    expect(written()).toContain('4 of 4 rows, 2 refused')
    expect(written().endsWith('\r\x1b[K')).toBe(true)
  })

  it('is told to nobody who does not look on', () => {
    for (const [isTTY, isQuiet] of [
      [false, false],
      [true, true],
    ] as const) {
      const { stream, written } = terminal({ isTTY })
      work(createProgress({ stream, isQuiet }))
      expect(written()).toBe('')
    }
  })
})
