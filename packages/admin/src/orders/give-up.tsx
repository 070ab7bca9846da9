/** What of an order has not left is not wanted any more: all of it, or so much of each line. */
import { useTranslation } from 'react-i18next'
import { UnitsDialog } from '../parts/units-dialog.tsx'
import { useDone } from '../parts/use-done.tsx'
import { useCommand } from '../service/use-command.ts'
import { type Order, progressOf } from './order.ts'

/** In units of the line; of a kit in kits, of which its parts are so many. */
function openUnits(order: Order, { line, quantity, components }: Order['lines'][number]): number {
  const { reserved, waiting } = progressOf(order, line)
  const parts = components.reduce((sum, part) => sum + part.quantity, 0)
  return parts === 0 ? quantity : Math.round((((reserved + waiting) * quantity) / parts) * 1e4) / 1e4
}

export function GiveUp({ order, onClose }: { order: Order; onClose: () => void }) {
  const { t } = useTranslation()
  const { send, failure, isSending } = useCommand('give_up_order_lines')
  const done = useDone()
  const open = order.lines
    .map((line) => ({ line: line.line, sku: line.sku, most: openUnits(order, line) }))
    .filter(({ most }) => most > 0)
  return (
    <UnitsDialog
      title={t('orders.giveUp')}
      means={t('orders.giveUpMeans')}
      lines={open}
      hasReason
      isGrave
      failure={failure}
      isSending={isSending}
      onSend={async (lines, reason) => {
        const given = await send({ order: order.number, ...(lines && { lines }), ...(reason && { reason }) })
        if (!given) return
        done(t('done.done', { what: t('orders.giveUp') }))
        onClose()
      }}
      onClose={onClose}
    />
  )
}
