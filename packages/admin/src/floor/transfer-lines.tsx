/** The lines of a transfer while they are put on the way, or taken in: then what has not come yet can still come. */
import type { RowOf } from '@holdfast/sdk'
import { useTranslation } from 'react-i18next'
import { useOutbox } from '../service/use-outbox.ts'
import { ScanLines } from './scan-lines.tsx'

type Props = { transfer: RowOf<'list_transfers'>; way: 'send' | 'receive'; onDone: () => void }

export function TransferLines({ transfer: { number, from, to, lines }, way, onDone }: Props) {
  const { t } = useTranslation()
  const { post } = useOutbox()
  const send = () => {
    post('dispatch_transfer', { transfer: number }, t('floor.sendWords', { number, to }))
    onDone()
  }
  const awaited = lines
    .filter((line) => line.in_transit > 0)
    .map(({ line, sku, in_transit: quantity }) => ({ line, sku, quantity }))
  const receive = (units: number[]) => {
    const came = awaited.flatMap(({ line }, index) => (units[index]! > 0 ? [{ line, accepted: units[index]! }] : []))
    post('receive_transfer', { transfer: number, lines: came }, t('floor.tookIn', { number, from }))
    onDone()
  }
  return way === 'send' ? (
    <ScanLines name={`send ${number}`} lines={lines} done={t('floor.sent')} onDone={send} onLeave={onDone} />
  ) : (
    <ScanLines
      name={`receive ${number}`}
      lines={awaited}
      done={t('floor.allCame')}
      onDone={receive}
      part={{ label: t('floor.partCame'), onPart: receive }}
      onLeave={onDone}
    />
  )
}
