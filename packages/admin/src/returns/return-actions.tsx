/** What can be done with a return now. */
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useConfirmed } from '../parts/use-confirmed.tsx'
import { useSession } from '../service/session.tsx'
import { ReceiveReturn } from './receive-return.tsx'
import { expected, type Return } from './return.ts'

export function ReturnActions({ of: found }: { of: Return }) {
  const { t } = useTranslation()
  const { may } = useSession()
  const [isReceiving, { open, close }] = useDisclosure()
  const [approve, approving] = useConfirmed('approve_return')
  const [reject, rejecting] = useConfirmed('reject_return')
  const [cancel, cancelling] = useConfirmed('cancel_return')
  const { number, state, lines } = found
  if (!may('orders:write')) return null
  const named = { return: number }
  const isAwaited = (state === 'approved' || state === 'shipped') && lines.some((line) => expected(line) > 0)
  const hasCome = lines.some(({ received }) => received > 0)
  return (
    <>
      {(state === 'requested' || isAwaited) && !hasCome && (
        <Button
          variant="default"
          onClick={() => cancel(named, { title: t('returns.cancel'), body: t('returns.cancelMeans'), isGrave: true })}
        >
          {t('returns.cancel')}
        </Button>
      )}
      {(state === 'requested' || isAwaited) && (
        <Button
          variant="default"
          onClick={() => reject(named, { title: t('returns.reject'), body: t('returns.rejectMeans'), isGrave: true })}
        >
          {t('returns.reject')}
        </Button>
      )}
      {state === 'requested' && (
        <Button onClick={() => approve(named, { title: t('orders.approve'), body: '', isQuick: true })}>
          {t('orders.approve')}
        </Button>
      )}
      {isAwaited && <Button onClick={open}>{t('returns.receive')}</Button>}
      {approving}
      {rejecting}
      {cancelling}
      {isReceiving && <ReceiveReturn of={found} onClose={close} />}
    </>
  )
}
