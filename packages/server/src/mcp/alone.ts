/** Tools for one assistant that has a process to itself, by the standard input and output. */
import { randomBytes } from 'node:crypto'
import type { Target } from '../target/target.ts'
import type { Served } from './call-tool.ts'
import { isCommandTool } from './tools.ts'
import { Trials } from './trials.ts'

/** Tokens count until the process ends. */
export function servedAlone(target: Pick<Target, 'read' | 'execute'>, { isReadOnly }: { isReadOnly: boolean }): Served {
  return {
    target,
    trials: new Trials({ secret: randomBytes(32).toString('base64url'), callerId: '' }),
    refuse: (tool) =>
      isReadOnly && isCommandTool(tool) ? { code: 'unknown_tool', detail: `There is no tool ${tool} here.` } : null,
  }
}
