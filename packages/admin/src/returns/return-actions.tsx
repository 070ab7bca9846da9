/** What can be done with a return now. */
import { Button, Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconArrowsExchange, IconPackageImport, IconTruckReturn } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { MoreMenu } from '../parts/more-menu.tsx'
import { useConfirmed } from '../parts/use-confirmed.tsx'
import { useSession } from '../service/session.tsx'
import { ExchangeReturn } from './exchange-return.tsx'
import { PutAway } from './put-away.tsx'
import { ReceiveReturn } from './receive-return.tsx'
import { expected, type Return } from './return.ts'

export function ReturnActions({ of: found }: { of: Return }) {
  const { t } = useTranslation()
  const { may } = useSession()
  const [isReceiving, { open, close }] = useDisclosure()
  const [isPuttingAway, putAway] = useDisclosure()
  const [isExchanging, exchange] = useDisclosure()
  const [ship, shipping] = useConfirmed('ship_return')
  const [approve, approving] = useConfirmed('approve_return')
  const [reject, rejecting] = useConfirmed('reject_return')
  const [cancel, cancelling] = useConfirmed('cancel_return')
  const { number, state, lines } = found
  if (!may('orders:write')) return null
  const named = { return: number }
  const isAwaited = (state === 'approved' || state === 'shipped') && lines.some((line) => expected(line) > 0)
  const hasCome = lines.some(({ received }) => received > 0)
  const hasToPutAway = lines.some((line) => line.to_put_away > 0)
  const mayExchange = state !== 'rejected' && state !== 'cancelled' && found.exchange_order === null
  return (
    <>
      {(state === 'approved' || hasToPutAway || mayExchange) && (
        <MoreMenu>
          {state === 'approved' && (
            <Menu.Item
              leftSection={<IconTruckReturn size={16} />}
              onClick={() => ship(named, { title: t('returns.ship'), body: '', isQuick: true })}
            >
              {t('returns.ship')}
            </Menu.Item>
          )}
          {hasToPutAway && (
            <Menu.Item leftSection={<IconPackageImport size={16} />} onClick={putAway.open}>
              {t('returns.putAway')}
            </Menu.Item>
          )}
          {mayExchange && (
            <Menu.Item leftSection={<IconArrowsExchange size={16} />} onClick={exchange.open}>
              {t('returns.exchange')}
            </Menu.Item>
          )}
        </MoreMenu>
      )}
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
      {shipping}
      {isPuttingAway && <PutAway of={found} onClose={putAway.close} />}
      {isExchanging && <ExchangeReturn number={number} onClose={exchange.close} />}
      {rejecting}
      {cancelling}
      {isReceiving && <ReceiveReturn of={found} onClose={close} />}
    </>
  )
}
