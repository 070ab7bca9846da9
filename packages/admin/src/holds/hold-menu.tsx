/** What can be done with a hold while it lasts. */
import type { RowOf } from '@holdfast/sdk'
import { Menu } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RowMenu } from '../parts/row-menu.tsx'
import { useConfirmed } from '../parts/use-confirmed.tsx'
import { ExtendHold } from './extend-hold.tsx'
import { MoveHold } from './move-hold.tsx'

export function HoldMenu({ hold }: { hold: RowOf<'list_reservations'> }) {
  const { t } = useTranslation()
  const { id, reference, state } = hold
  const [dialog, setDialog] = useState<'extend' | 'move' | null>(null)
  const [confirm, confirming] = useConfirmed('confirm_reservation')
  const [fulfil, fulfilling] = useConfirmed('fulfil_reservation')
  const [release, releasing] = useConfirmed('release_reservation')
  const named = { reservation: id }
  const close = () => setDialog(null)
  return (
    <>
      <RowMenu label={t('place.actionsOf', { code: reference })}>
        {state === 'draft' ? (
          <>
            <Menu.Item onClick={() => setDialog('extend')}>{t('holds.extend')}…</Menu.Item>
            <Menu.Item onClick={() => confirm(named, { title: t('holds.confirm'), body: t('holds.confirmMeans') })}>
              {t('holds.confirm')}…
            </Menu.Item>
          </>
        ) : (
          <Menu.Item onClick={() => fulfil(named, { title: t('holds.fulfil'), body: t('holds.fulfilMeans') })}>
            {t('holds.fulfil')}…
          </Menu.Item>
        )}
        <Menu.Item onClick={() => setDialog('move')}>{t('holds.move')}…</Menu.Item>
        <Menu.Item
          color="red"
          onClick={() =>
            release(named, {
              title: t('holds.release'),
              body: t('holds.releaseMeans', { owner: reference }),
              isGrave: true,
            })
          }
        >
          {t('holds.release')}…
        </Menu.Item>
      </RowMenu>
      {dialog === 'extend' && <ExtendHold hold={hold} onClose={close} />}
      {dialog === 'move' && <MoveHold hold={hold} onClose={close} />}
      {confirming}
      {fulfilling}
      {releasing}
    </>
  )
}
