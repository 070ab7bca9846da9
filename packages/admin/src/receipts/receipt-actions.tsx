/** What can be done with an expected receipt now. */
import type { ResultOf } from '@holdfast/sdk'
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { ReceiveDialog } from '../parts/receive-dialog.tsx'
import { useConfirmed } from '../parts/use-confirmed.tsx'
import { useSession } from '../service/session.tsx'
import { useCommand } from '../service/use-command.ts'
import { EditReceipt } from './edit-receipt.tsx'

type Props = { receipt: ResultOf<'get_expected_receipt'> }

export function ReceiptActions({ receipt }: Props) {
  const { t } = useTranslation()
  const { may } = useSession()
  const { number, state, lines } = receipt
  const [isReceiving, { open, close }] = useDisclosure()
  const [isEditing, editing] = useDisclosure()
  const [end, ending] = useConfirmed('close_expected_receipt')
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
      {state === 'partially_received' && (
        <Button
          variant="default"
          onClick={() => end({ receipt: number }, { title: t('receipts.close'), body: t('receipts.closeMeans') })}
        >
          {t('receipts.close')}
        </Button>
      )}
      <Button variant="default" onClick={editing.open}>
        {t('done.edit')}
      </Button>
      <Button onClick={open}>{t('receive.action')}</Button>
      {cancelling}
      {ending}
      {isEditing && <EditReceipt receipt={receipt} onClose={editing.close} />}
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
