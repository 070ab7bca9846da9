/** What can be done with an order now. What cannot is not shown; what the service refuses is said. */
import { Button, Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import {
  IconCircleX,
  IconEdit,
  IconHeartOff,
  IconPackageExport,
  IconPhoneCall,
  IconTruckReturn,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { MoreMenu } from '../parts/more-menu.tsx'
import { useConfirmed } from '../parts/use-confirmed.tsx'
import { useSession } from '../service/session.tsx'
import { EditOrder } from './edit-order.tsx'
import { GiveUp } from './give-up.tsx'
import type { Order } from './order.ts'
import { RequestReturn } from './request-return.tsx'

export function OrderActions({ order }: { order: Order }) {
  const { t } = useTranslation()
  const { may } = useSession()
  const [isEditing, { open, close }] = useDisclosure()
  const [isReturning, returning] = useDisclosure()
  const [approve, approval] = useConfirmed('approve_order')
  const [cancel, cancelDialog] = useConfirmed('cancel_order')
  const [isGivingUp, givingUp] = useDisclosure()
  const [start, starting] = useConfirmed('start_order_edit')
  const [decrement, decrementing] = useConfirmed('decrement_order_lines')
  const [resume, resuming] = useConfirmed('resume_order')
  if (!may('orders:write')) return null
  const hasLeft = order.shipments.some(({ state }) => ['shipped', 'delivered', 'picked_up'].includes(state))
  const isUnfinished = order.fulfilment !== 'fulfilled'
  const mayEdit = isUnfinished && order.state !== 'editing'
  const mayDecrement =
    order.state === 'approved' &&
    order.stock_decrement === 'manual' &&
    order.lines.some(({ requires_shipping: isShipped }) => !isShipped)
  const named = { order: order.number }
  if (order.state === 'cancelled')
    return (
      <>
        <Button
          variant="default"
          onClick={() =>
            resume(named, {
              title: t('orders.resume'),
              body: t('orders.resumeMeans'),
              inverse: { name: 'cancel_order', input: named },
            })
          }
        >
          {t('orders.resume')}
        </Button>
        {resuming}
        {cancelDialog}
      </>
    )
  return (
    <>
      {order.state === 'placed' && (
        <Button
          onClick={() => approve(named, { title: t('orders.approve'), body: t('orders.approveMeans'), isQuick: true })}
        >
          {t('orders.approve')}
        </Button>
      )}
      {(isUnfinished || hasLeft || mayDecrement) && (
        <MoreMenu>
          {hasLeft && (
            <Menu.Item leftSection={<IconTruckReturn size={16} />} onClick={returning.open}>
              {t('returns.new')}
            </Menu.Item>
          )}
          {mayEdit && (
            <Menu.Item leftSection={<IconEdit size={16} />} onClick={open}>
              {t('orders.edit')}
            </Menu.Item>
          )}
          {mayEdit && (
            <Menu.Item
              leftSection={<IconPhoneCall size={16} />}
              onClick={() =>
                start(named, {
                  title: t('editing.start'),
                  body: '',
                  isQuick: true,
                  inverse: { name: 'abandon_order_edit', input: named },
                })
              }
            >
              {t('editing.start')}
            </Menu.Item>
          )}
          {mayDecrement && (
            <Menu.Item
              leftSection={<IconPackageExport size={16} />}
              onClick={() => decrement(named, { title: t('orders.decrement'), body: t('orders.decrementMeans') })}
            >
              {t('orders.decrement')}
            </Menu.Item>
          )}
          {isUnfinished && (
            <Menu.Item leftSection={<IconHeartOff size={16} />} onClick={givingUp.open}>
              {t('orders.giveUp')}
            </Menu.Item>
          )}
          {mayEdit && !hasLeft && (
            <Menu.Item
              color="red"
              leftSection={<IconCircleX size={16} />}
              onClick={() =>
                cancel(named, {
                  title: t('orders.cancel'),
                  body: t('orders.cancelMeans'),
                  isGrave: true,
                  inverse: { name: 'resume_order', input: named },
                })
              }
            >
              {t('orders.cancel')}
            </Menu.Item>
          )}
        </MoreMenu>
      )}
      {approval}
      {cancelDialog}
      {starting}
      {decrementing}
      {isGivingUp && <GiveUp order={order} onClose={givingUp.close} />}
      {isReturning && <RequestReturn order={order} onClose={returning.close} />}
      {isEditing && <EditOrder order={order} onClose={close} />}
    </>
  )
}
