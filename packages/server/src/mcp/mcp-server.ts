/** A server of the Model Context Protocol on an engine or a service. */
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js'
import { type Limits, limitDefaults } from 'holdfast'
import { version } from '../version.ts'
import { callTool, type Served } from './call-tool.ts'
import { toolsOf } from './tools.ts'

const INSTRUCTIONS = `Holdfast keeps stock at many locations, promises it to customers, and decides from where an order ships.
Things are named by their natural keys: the sku of an item, the code of a location or channel, the number of an order, shipment or transfer.
Quantities are in units. Questions change nothing, and plan_sourcing shows how an order would be sourced. Every other tool is tried out when
it is called without a token, and done when it is called again with the token of that trial. A refusal has a code, what is wrong, and a remedy.`

export function createMcpServer({ limits = limitDefaults, ...served }: Served & { limits?: Limits }): Server {
  const server = new Server({ name: 'holdfast', version }, { capabilities: { tools: {} }, instructions: INSTRUCTIONS })
  server.setRequestHandler(ListToolsRequestSchema, async () => ({
    tools: toolsOf(limits, (tool) => served.refuse(tool) === null),
  }))
  server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: input = {} } }) =>
    callTool({ name, input }, served),
  )
  return server
}
