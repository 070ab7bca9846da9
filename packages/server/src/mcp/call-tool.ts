/** One call of a tool: a question is answered, a command tried out, or done with the token of its trial. */
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { ERRORS, type ErrorCode, HoldfastError } from 'holdfast'
import type { Target } from '../target/target.ts'
import { isCommandTool, isReadTool, TOKEN, type ToolName } from './tools.ts'
import type { Trials } from './trials.ts'

/** What answers questions and carries out commands. */
export type Served = {
  target: Pick<Target, 'read' | 'execute'>
  trials: Trials
  /** What is not refused; a refusal says why. */
  refuse: (tool: ToolName) => { code: string; detail?: string | undefined } | null
}

type Called = { name: string; input: Record<string, unknown> }

export async function callTool(called: Called, served: Served): Promise<CallToolResult> {
  try {
    return await answer(called, served)
  } catch (error) {
    if (error instanceof HoldfastError) return refused({ code: error.code, detail: error.message })
    throw error
  }
}

async function answer({ name, input }: Called, served: Served): Promise<CallToolResult> {
  if (!isReadTool(name) && !isCommandTool(name))
    return failed({ code: 'unknown_tool', detail: `There is no tool ${name} here.` })
  const refusal = served.refuse(name)
  if (refusal) return refused(refusal)
  if (isReadTool(name)) {
    const read = await served.target.read(name, input as never)
    return read.ok ? shown(read.result) : refused(read)
  }
  const { [TOKEN]: token, ...asked } = input
  return typeof token === 'string'
    ? carryOut({ name, input: asked }, token, served)
    : tryOut({ name, input: asked }, served)
}

async function tryOut({ name, input }: Called, { target, trials }: Served): Promise<CallToolResult> {
  const answer = await target.execute(name as never, input as never, { dryRun: true })
  if (!answer.ok) return refused(answer)
  const next = `Nothing has been changed. To do it, call ${name} again with the same input and this token.`
  return shown({ would_be: answer.result, [TOKEN]: trials.note(name, input), next })
}

async function carryOut({ name, input }: Called, token: string, { target, trials }: Served): Promise<CallToolResult> {
  const why = trials.refuse(token, name, input)
  if (why !== null) return failed({ code: 'trial_needed', detail: why })
  const answer = await target.execute(name as never, input as never, { idempotencyKey: `mcp:${token}` })
  return answer.ok ? shown({ done: answer.result }) : refused(answer)
}

function shown(result: unknown): CallToolResult {
  return {
    content: [{ type: 'text', text: JSON.stringify(result) }],
    structuredContent: result as Record<string, unknown>,
  }
}

function refused({
  code,
  detail,
  errors,
  data,
}: {
  code: string
  detail?: unknown
  errors?: unknown
  data?: unknown
}): CallToolResult {
  const known = ERRORS[code as ErrorCode]
  return failed({ code, meaning: known?.meaning, detail, errors, data, remedy: known?.remedy })
}

function failed(what: Record<string, unknown>): CallToolResult {
  return { isError: true, content: [{ type: 'text', text: JSON.stringify(what) }] }
}
