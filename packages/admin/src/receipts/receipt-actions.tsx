/** What can be done with an expected receipt now. */
import type { ResultOf } from '@holdfast/sdk'
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { ReceiveDialog } from '../parts/receive-dialog.tsx'
import { useConfirmed } from '../parts/use-confirmed.tsx'
import { useSession } from '../service/session.tsx'
import { useCommand } from '../service/use-command.ts'

type Props = { receipt: ResultOf<'get_expected_receipt'> }

export function ReceiptActions({ receipt: { number, state, lines } }: Props) {
  const { t } = useTranslation()
  const { may } = useSession()
  const [isReceiving, { open, close }] = useDisclosure()
  const [cancel, cancelling] = useConfirmed('cancel_expected_receipt')
  const { send, failure, isSending } = useCommand('receive_expected_receipt')
  if (!may('stock:write') || state === 'received' || state === 'cancelled') return null
  const words = { title: t('receipts.cancel'), body: t('receipts.cancelMeans'), isGrave: true }
  return (
    <>
      {state === 'expected' && (
        <Button variant="default" onClick={() => cancel({ receipt: number }, words)}>
          {t('receipts.cancel')}
        </Button>
      )}
      <Button onClick={open}>{t('receive.action')}</Button>
      {cancelling}
      {isReceiving && (
        <ReceiveDialog
          title={t('receive.title', { number })}
          lines={lines}
          failure={failure}
          isSending={isSending}
          onReceive={(came) => void send({ receipt: number, lines: came }).then((done) => done && close())}
          onClose={close}
        />
      )}
    </>
  )
}
