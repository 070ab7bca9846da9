/** What can be done with a transfer now. */
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { ReceiveDialog } from '../parts/receive-dialog.tsx'
import { useConfirmed } from '../parts/use-confirmed.tsx'
import type { Inverse } from '../parts/use-done.tsx'
import { useSession } from '../service/session.tsx'
import { useCommand } from '../service/use-command.ts'
import type { Transfer } from './transfer.ts'
import { TransferMenu } from './transfer-menu.tsx'

export function TransferActions({ transfer }: { transfer: Transfer }) {
  const { t } = useTranslation()
  const { may } = useSession()
  const { number, state, lines } = transfer
  const [confirm, confirming] = useConfirmed('confirm_transfer')
  const [isReceiving, { open, close }] = useDisclosure()
  const [hold, holding] = useConfirmed('hold_transfer')
  const [release, releasing] = useConfirmed('release_transfer')
  const [dispatch, dispatching] = useConfirmed('dispatch_transfer')
  const [complete, completing] = useConfirmed('complete_transfer')
  const receipt = useCommand('receive_transfer')
  if (!may('stock:write')) return null
  const named = { transfer: number }
  const quick = (title: string, inverse?: Inverse) => ({ title, body: '', isQuick: true, ...(inverse && { inverse }) })
  const isWaiting = state === 'upcoming' || state === 'picking'
  const isUnderWay = lines.some((line) => line.in_transit > 0)
  return (
    <>
      <TransferMenu transfer={transfer} />
      {state === 'draft' && (
        <Button onClick={() => confirm(named, quick(t('transfers.confirm')))}>{t('transfers.confirm')}</Button>
      )}
      {isWaiting && (
        <Button
          variant="default"
          onClick={() => hold(named, quick(t('transfers.hold'), { name: 'release_transfer', input: named }))}
        >
          {t('transfers.hold')}
        </Button>
      )}
      {state === 'on_hold' && (
        <Button onClick={() => release(named, quick(t('transfers.release'), { name: 'hold_transfer', input: named }))}>
          {t('transfers.release')}
        </Button>
      )}
      {isWaiting && (
        <Button onClick={() => dispatch(named, quick(t('transfers.dispatch')))}>{t('transfers.dispatch')}</Button>
      )}
      {isUnderWay && (
        <Button variant="default" onClick={open}>
          {t('transfers.receivePart')}
        </Button>
      )}
      {state === 'in_transit' && (
        <Button onClick={() => complete(named, quick(t('transfers.complete')))}>{t('transfers.complete')}</Button>
      )}
      {confirming}
      {holding}
      {releasing}
      {dispatching}
      {completing}
      {isReceiving && (
        <ReceiveDialog
          title={t('receive.title', { number })}
          lines={lines.map(({ line, sku, in_transit: outstanding }) => ({ line, sku, outstanding }))}
          failure={receipt.failure}
          isSending={receipt.isSending}
          onReceive={(came) => void receipt.send({ ...named, lines: came }).then((done) => done && close())}
          onClose={close}
        />
      )}
    </>
  )
}
