/**
 * The tools of the Model Context Protocol, from the two registries: every question, and every command that is for others than Holdfast
 * itself. A command is tried out first, and carried out only with the token that the trial has given: what is done has been seen before.
 */
import type { Tool } from '@modelcontextprotocol/sdk/types.js'
import { type CommandName, commands, type Limits, type QueryName, queries } from 'holdfast'
import { COMMAND_SCOPES, QUERY_SCOPES, type Scope } from '../auth/scopes.ts'

type JsonSchema = Record<string, unknown> & { properties?: Record<string, unknown> }

/** Asked again and again by whoever watches the process, and by nobody else. */
const NOT_FOR_PEOPLE: ReadonlySet<string> = new Set(['check_readiness'])

export const TOKEN = 'token'

export type ToolName = CommandName | QueryName

/** Those that somebody may call at all. */
export function toolsOf(limits: Limits, mayCall: (tool: ToolName) => boolean): Tool[] {
  return [...readTools(limits), ...writeTools()].filter(({ name }) => mayCall(name as ToolName))
}

/** What a key has to be allowed to. */
export function scopeOfTool(name: ToolName): Scope {
  return isCommandTool(name) ? COMMAND_SCOPES[name] : QUERY_SCOPES[name as QueryName]
}

function readTools(limits: Limits): Tool[] {
  return [...queries.values()]
    .filter(({ name }) => !NOT_FOR_PEOPLE.has(name))
    .map(({ name, summary, input }) => ({
      name,
      description: summary,
      inputSchema: schemaOf(input(limits)) as Tool['inputSchema'],
      annotations: { readOnlyHint: true, openWorldHint: false },
    }))
}

function writeTools(): Tool[] {
  return [...commands.values()]
    .filter(({ name }) => isCommandTool(name))
    .map(({ name, summary, input }) => {
      const schema = schemaOf(input)
      const token = {
        type: 'string',
        description: 'What the trial has answered. Without it the command is tried out, and nothing is changed.',
      }
      return {
        name,
        description: `${summary} First call it without ${TOKEN}: it answers what would come of it, and a ${TOKEN}; with that and the same input it is done.`,
        inputSchema: {
          ...schema,
          properties: { ...schema.properties, [TOKEN]: token },
        } as unknown as Tool['inputSchema'],
        annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true, openWorldHint: false },
      }
    })
}

export function isCommandTool(name: string): name is CommandName {
  return Object.hasOwn(COMMAND_SCOPES, name) && COMMAND_SCOPES[name as CommandName] !== 'admin'
}

export function isReadTool(name: string): name is QueryName {
  return queries.has(name as QueryName) && !NOT_FOR_PEOPLE.has(name)
}

/** Plain JSON Schema: names of shapes are for whoever collects them. */
function schemaOf(shape: unknown): JsonSchema {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== '$id' && !key.startsWith('~'))
        .map(([key, member]) => [key, plain(member)]),
    )
  }
  return { type: 'object', ...(plain(JSON.parse(JSON.stringify(shape))) as JsonSchema) }
}
