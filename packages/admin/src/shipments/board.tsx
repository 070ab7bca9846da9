/** The work of a warehouse as a board: a column for each step, the oldest first, and on each card the next step. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Page } from '../parts/page.tsx'
import { ShipDialog } from './ship-dialog.tsx'
import { COLUMNS, type Shipment } from './shipment.ts'
import { WorkBoard, type WorkStep } from './work-board.tsx'

export function Board() {
  const { t } = useTranslation()
  const [shipping, setShipping] = useState<Shipment | null>(null)
  const steps = COLUMNS.map((name): WorkStep => {
    const order = name === 'shipped' ? 'newest' : 'oldest'
    return { name, title: t(`board.${name}`), none: t(`board.none.${name}`), asked: { state: [name], order_by: order } }
  })
  return (
    <Page title={t('shipments.title')} isWide>
      <WorkBoard steps={steps} first="picking" onShip={setShipping} />
      {shipping && <ShipDialog shipment={shipping} onClose={() => setShipping(null)} />}
    </Page>
  )
}
