/** What else can be done with a level: goods are put aside, or it is taken off sale. */
import { Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Level } from '../parts/level-bar.tsx'
import { RowMenu } from '../parts/row-menu.tsx'
import { useConfirmed } from '../parts/use-confirmed.tsx'
import { useSession } from '../service/session.tsx'
import { LayerDialog } from '../settings/layer-dialog.tsx'
import { MoveDialog, type MoveKind } from './move-dialog.tsx'

export function LevelMenu({ level }: { level: Level }) {
  const { t } = useTranslation()
  const { may } = useSession()
  const [isMoving, { open, close }] = useDisclosure()
  const [kind, setKind] = useState<MoveKind>('damaged')
  const [isSetting, settings] = useDisclosure()
  const [update, dialog] = useConfirmed('update_level')
  const [remove, removing] = useConfirmed('delete_level')
  if (!may('stock:write')) return null
  const { sku, location, enabled } = level
  const move = (chosen: MoveKind) => {
    setKind(chosen)
    open()
  }
  return (
    <>
      <RowMenu label={t('items.actionsOf', { location })}>
        <Menu.Item onClick={() => move('receive')}>{t('move.receive')}</Menu.Item>
        <Menu.Item onClick={() => move('damaged')}>{t('move.damaged')}</Menu.Item>
        <Menu.Item onClick={() => move('quarantined')}>{t('move.quarantined')}</Menu.Item>
        {level.quarantined > 0 && <Menu.Item onClick={() => move('release')}>{t('move.release')}</Menu.Item>}
        <Menu.Divider />
        <Menu.Item
          onClick={() =>
            update(
              { sku, location, enabled: !enabled },
              {
                title: t(enabled ? 'items.takeOff' : 'items.putOn'),
                body: t('items.takeOffMeans'),
                inverse: { name: 'update_level', input: { sku, location, enabled } },
              },
            )
          }
        >
          {t(enabled ? 'items.takeOff' : 'items.putOn')}
        </Menu.Item>
        <Menu.Item onClick={settings.open}>{t('levels.settings')}</Menu.Item>
        <Menu.Item
          color="red"
          onClick={() =>
            remove(
              { sku, location },
              {
                title: t('levels.removeTitle', { sku, location }),
                body: t('levels.removeMeans'),
                isGrave: true,
                inverse: { name: 'create_level', input: { sku, location, enabled, settings: level.settings } },
                insist: {
                  over: 'inventory_level_not_empty',
                  input: { sku, location, expected_quantity: level.on_hand, force: true },
                  title: t('archive.writeOff'),
                  body: t('archive.writeOffMeans'),
                },
              },
            )
          }
        >
          {t('levels.remove')}
        </Menu.Item>
      </RowMenu>
      {dialog}
      {removing}
      {isSetting && <LayerDialog of={{ layer: 'level', sku, location }} onClose={settings.close} />}
      {isMoving && <MoveDialog level={level} kind={kind} onClose={close} />}
    </>
  )
}
