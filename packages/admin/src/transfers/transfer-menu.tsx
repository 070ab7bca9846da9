/** What can be done with a transfer besides its next step. */
import { Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCircleX, IconEdit, IconShoppingCart, IconTruck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { MoreMenu } from '../parts/more-menu.tsx'
import { UnitsDialog } from '../parts/units-dialog.tsx'
import { useConfirmed } from '../parts/use-confirmed.tsx'
import { useCommand } from '../service/use-command.ts'
import { EditLines } from './edit-lines.tsx'
import type { Transfer } from './transfer.ts'

export function TransferMenu({ transfer }: { transfer: Transfer }) {
  const { t } = useTranslation()
  const { number, state, order, lines } = transfer
  const [isEditing, editing] = useDisclosure()
  const [isSplitting, splitting] = useDisclosure()
  const [pick, picking] = useConfirmed('pick_transfer')
  const [cancel, cancelling] = useConfirmed('cancel_transfer')
  const part = useCommand('dispatch_transfer')
  const named = { transfer: number }
  const mayDispatch = state === 'upcoming' || state === 'picking'
  const mayCancel = order === null && state !== 'completed' && state !== 'cancelled'
  if (!mayDispatch && !mayCancel) return null
  return (
    <>
      <MoreMenu>
        {state === 'draft' && (
          <Menu.Item leftSection={<IconEdit size={16} />} onClick={editing.open}>
            {t('transfers.changeLines')}
          </Menu.Item>
        )}
        {state === 'upcoming' && (
          <Menu.Item
            leftSection={<IconShoppingCart size={16} />}
            onClick={() => pick(named, { title: t('transfers.pick'), body: '', isQuick: true })}
          >
            {t('transfers.pick')}
          </Menu.Item>
        )}
        {mayDispatch && (
          <Menu.Item leftSection={<IconTruck size={16} />} onClick={splitting.open}>
            {t('transfers.dispatchPart')}
          </Menu.Item>
        )}
        {mayCancel && (
          <Menu.Item
            color="red"
            leftSection={<IconCircleX size={16} />}
            onClick={() =>
              cancel(named, { title: t('transfers.cancel'), body: t('transfers.cancelMeans'), isGrave: true })
            }
          >
            {t('transfers.cancel')}
          </Menu.Item>
        )}
      </MoreMenu>
      {picking}
      {cancelling}
      {isEditing && <EditLines transfer={transfer} onClose={editing.close} />}
      {isSplitting && (
        <UnitsDialog
          title={t('transfers.dispatch')}
          means={t('transfers.dispatchMeans')}
          lines={lines.map(({ line, sku, quantity: most }) => ({ line, sku, most }))}
          failure={part.failure}
          isSending={part.isSending}
          onSend={async (units) => {
            if (await part.send({ ...named, ...(units && { lines: units }) })) splitting.close()
          }}
          onClose={splitting.close}
        />
      )}
    </>
  )
}
