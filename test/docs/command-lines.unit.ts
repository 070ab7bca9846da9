/** Every command line in the documents is one that the program takes: its command is there, and so are its options. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { program } from '../../packages/server/src/cli/program.ts'
import { root } from '../support/source-file.ts'

const documents = [
  'README.md',
  ...['docs', 'docs/coming-from'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
]

/** Also in the middle of a sentence. */
function commandLines(text: string): string[] {
  const blocks = [...text.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, block]) =>
    block!.replaceAll('\\\n', ' ').split('\n'),
  )
  const inline = [...text.matchAll(/`(holdfast [a-z-]+ [^`]*--[^`]*)`/g)].map(([, line]) => line!)
  return [...blocks, ...inline].flatMap(
    (line) => /^(?:\w+=\S+ )*(?:npm run )?(holdfast .*)/.exec(line.replace(/\s+#.*/, ''))?.[1] ?? [],
  )
}

const found = documents.flatMap((name) =>
  commandLines(readFileSync(join(root, name), 'utf8')).map((line) => ({ name, line })),
)

describe('command lines in the documents', () => {
  it('are there', () => {
    expect(found.length).toBeGreaterThan(20)
  })

  it.each(found)('$name: $line', ({ line }) => {
    const words = line
      .split(/\s+/)
      .filter((word) => word !== '--')
      .slice(1)
    let command = program
    for (const word of words) command = command.commands.find((one) => one.name() === word) ?? command
    expect(words[0] === 'help' || command !== program, `there is no such command: ${line}`).toBe(true)
    const known = command.options.map(({ long }) => long)
    for (const word of words.filter((one) => one.startsWith('--'))) expect(known).toContain(word.split('=')[0])
  })
})
