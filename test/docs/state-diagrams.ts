/** docs/states.md: the states of every kind of document and the steps between them, from the tables in the engine. */
import { openSteps, type Steps } from '../../packages/engine/src/domain/documents/steps.ts'
import {
  EXPECTED_RECEIPT_STEPS,
  EXPECTED_RECEIPT_TRANSITIONS,
} from '../../packages/engine/src/domain/expected-receipts/expected-receipt.ts'
import { ORDER_STEPS, ORDER_TRANSITIONS } from '../../packages/engine/src/domain/orders/order.ts'
import { SHIPMENT_STEPS, SHIPMENT_TRANSITIONS } from '../../packages/engine/src/domain/orders/shipment.ts'
import { RESERVATION_TRANSITIONS } from '../../packages/engine/src/domain/promises/reservation.ts'
import { RETURN_STEPS, RETURN_TRANSITIONS } from '../../packages/engine/src/domain/returns/return.ts'
import { STOCKTAKE_STEPS, STOCKTAKE_TRANSITIONS } from '../../packages/engine/src/domain/stocktakes/stocktake.ts'
import {
  STOCK_TRANSFER_STEPS,
  STOCK_TRANSFER_TRANSITIONS,
} from '../../packages/engine/src/domain/transfers/stock-transfer.ts'

const TABLES: Record<string, Record<string, readonly string[]>> = {
  Order: ORDER_TRANSITIONS,
  Shipment: SHIPMENT_TRANSITIONS,
  'Stock transfer': STOCK_TRANSFER_TRANSITIONS,
  Return: RETURN_TRANSITIONS,
  Reservation: RESERVATION_TRANSITIONS,
  'Expected receipt': EXPECTED_RECEIPT_TRANSITIONS,
  Stocktake: STOCKTAKE_TRANSITIONS,
}

const STEPS: Record<string, Steps<string>> = {
  Order: ORDER_STEPS,
  Shipment: SHIPMENT_STEPS,
  'Stock transfer': STOCK_TRANSFER_STEPS,
  'Expected receipt': EXPECTED_RECEIPT_STEPS,
  Stocktake: STOCKTAKE_STEPS,
  Return: RETURN_STEPS,
}

export function stateDocument(): string {
  return `# States

Which state may follow which, and what may be asked of a document in each. A step that is not open is refused, with the state that
the document is in and the steps that are open in it (\`open_steps\`).
This page is written by \`npm run docs\` from the tables of transitions in \`packages/engine/src/domain\`.

${Object.entries(TABLES).map(sectionOf).join('\n')}`
}

function sectionOf([name, transitions]: [string, Record<string, readonly string[]>]): string {
  const steps = Object.entries(transitions).flatMap(([from, next]) => next.map((to) => `    ${from} --> ${to}`))
  const asked = STEPS[name]
  const rows = Object.entries(transitions).map(([from, next]) => {
    const open = asked ? ` ${openSteps(asked, from).map(quoted).join(', ') || 'none'} |` : ''
    return `| \`${from}\` | ${next.map(quoted).join(', ') || 'none'} |${open}`
  })
  return `## ${name}

\`\`\`mermaid
stateDiagram-v2
${steps.join('\n')}
\`\`\`

| state | may become |${asked ? ' open steps |' : ''}
|---|---|${asked ? '---|' : ''}
${rows.join('\n')}
`
}

function quoted(word: string): string {
  return `\`${word}\``
}
