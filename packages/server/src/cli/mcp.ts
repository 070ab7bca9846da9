/** `holdfast mcp`: tools of the Model Context Protocol on the standard input and output, until whoever began it ends it. */
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { servedAlone } from '../mcp/alone.ts'
import { createMcpServer } from '../mcp/mcp-server.ts'
import { openTarget } from '../target/open-target.ts'

type McpOptions = { readOnly?: boolean; url?: string; apiKey?: string }

export async function mcp({ readOnly = false, url, apiKey }: McpOptions): Promise<void> {
  const target = await openTarget({ url, apiKey: apiKey ?? process.env.HOLDFAST_API_KEY, actor: 'mcp', create: true })
  const server = createMcpServer(servedAlone(target, { isReadOnly: readOnly }))
  const ended = new Promise<void>((resolve) => {
    server.onclose = resolve
    process.stdin.once('end', resolve)
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  await server.connect(new StdioServerTransport())
  await ended
  await target.close()
  process.exit(0)
}
