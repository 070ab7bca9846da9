import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { announceDraft, putLines } from '../../domain/transfers/make-transfer.ts'
import { STOCK_TRANSFER } from '../../domain/transfers/stock-transfer-kind.ts'
import { readDraftedLines } from '../../requests/transferred-lines.ts'
import { TransferNumber } from '../../shapes/names.ts'
import { StockedLines } from '../../shapes/requested-lines.ts'
import { Shape } from '../../shapes/shape.ts'
import { TransferView, transferView } from '../../views/transfers.ts'
import { accept, defineCommand } from '../define-command.ts'

/** A draft has these lines, and no others. Nothing is reserved for them before it is confirmed. */
export const updateTransfer = defineCommand({
  name: 'update_transfer',
  summary: 'Change the lines of a draft of a stock transfer.',
  lane: 'stock',
  answer: TransferView,
  input: Shape({ transfer: TransferNumber, lines: StockedLines }),
  weight: (input) => input.lines.length,
  items: (input) => input.lines.map((line) => line.sku),
  footprint: (input) => ({ documents: [{ kind: 'stock_transfer', reference: input.transfer, promises: 'none' }] }),
  decide: (input, state) => {
    const step = judgeVerb(state, STOCK_TRANSFER, input.transfer, { verb: 'edit' })
    if (!step.ok) return step
    const draft = step.document
    const read = readDraftedLines(state, input.lines)
    if (!read.ok) return read
    // From here on these are its lines.
    putLines(state, draft, read.lines)
    announceDraft(state, draft)
    return accept(() => transferView(state, draft))
  },
})
