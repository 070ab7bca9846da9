/** What else can be done with a level: goods are put aside, or it is taken off sale. */
import { ActionIcon, Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Level } from '../parts/level-bar.tsx'
import { useConfirmed } from '../parts/use-confirmed.tsx'
import { useSession } from '../service/session.tsx'
import { MoveDialog, type MoveKind } from './move-dialog.tsx'

export function LevelMenu({ level }: { level: Level }) {
  const { t } = useTranslation()
  const { may } = useSession()
  const [isMoving, { open, close }] = useDisclosure()
  const [kind, setKind] = useState<MoveKind>('damaged')
  const [update, dialog] = useConfirmed('update_level')
  if (!may('stock:write')) return null
  const { sku, location, enabled } = level
  const move = (chosen: MoveKind) => {
    setKind(chosen)
    open()
  }
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t('items.actionsOf', { location })}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
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
        </Menu.Dropdown>
      </Menu>
      {dialog}
      {isMoving && <MoveDialog level={level} kind={kind} onClose={close} />}
    </>
  )
}
