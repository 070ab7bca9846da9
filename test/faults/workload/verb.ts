/** One kind of command that clients send. */
import type { Command } from '../history/operation.ts'
import type { Random } from '../random.ts'
import type { Memory } from './memory.ts'

export interface Situation {
  key: string
  random: Random
  memory: Memory
}

export type Request = Omit<Command, 'verb'>
export type Verb = { share: number; make: (situation: Situation) => Request | undefined }
