/** `holdfast plan SKU=QUANTITY…`: how an order would be sourced now, by any strategies side by side. Nothing is promised. */
import { openTarget } from '../target/open-target.ts'
import { granted } from '../target/target.ts'
import { planText } from './explanation-text.ts'

type PlanOptions = {
  channel?: string
  strategy?: string[]
  to?: string
  shipFrom?: string
  url?: string
  apiKey?: string
  json?: boolean
}

export async function plan(wanted: readonly string[], options: PlanOptions): Promise<void> {
  const { channel, strategy, to, shipFrom, url, apiKey, json = false } = options
  const question = {
    lines: wanted.map(lineOf),
    ...(channel !== undefined && { channel }),
    ...(strategy !== undefined && { strategies: strategy }),
    ...(to !== undefined && { ship_to: coordinatesOf(to) }),
    ...(shipFrom !== undefined && { ship_from: shipFrom }),
  }
  const target = await openTarget({ url, apiKey: apiKey ?? process.env.HOLDFAST_API_KEY, actor: 'plan' })
  try {
    const planned = granted('the plan', await target.read('plan_sourcing', question as never))
    process.stdout.write(
      json ? `${JSON.stringify(planned, null, 2)}\n` : `${planned.plans.map(planText).join('\n\n')}\n`,
    )
  } finally {
    await target.close()
  }
}

function lineOf(text: string): { sku: string; quantity: number } {
  const at = text.lastIndexOf('=')
  const quantity = Number(text.slice(at + 1))
  if (at > 0 && Number.isFinite(quantity)) return { sku: text.slice(0, at), quantity }
  throw new Error(`What is planned is given as SKU=QUANTITY, such as TEE-BLUE-M=2; "${text}" was given.`)
}

function coordinatesOf(text: string): { latitude: number; longitude: number } {
  const [latitude, longitude, ...others] = text.split(',').map(Number)
  if (others.length === 0 && Number.isFinite(latitude) && Number.isFinite(longitude))
    return { latitude: latitude!, longitude: longitude! }
  throw new Error(`--to must be a latitude and a longitude, such as 48.21,16.37; "${text}" was given.`)
}
