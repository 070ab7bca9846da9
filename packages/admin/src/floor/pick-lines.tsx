/** The lines of a shipment while it is picked. */
import type { RowOf } from '@holdfast/sdk'
import { useTranslation } from 'react-i18next'
import { useOutbox } from '../service/use-outbox.ts'
import { ScanLines } from './scan-lines.tsx'

type Props = { shipment: RowOf<'list_shipments'>; onDone: () => void }

export function PickLines({ shipment: { number, lines }, onDone }: Props) {
  const { t } = useTranslation()
  const { post } = useOutbox()
  const pack = () => {
    post('pack_shipment', { shipment: number }, t('floor.pickWords', { number }))
    onDone()
  }
  return <ScanLines name={`pick ${number}`} lines={lines} done={t('floor.picked')} onDone={pack} onLeave={onDone} />
}
