/** What can be done with an item as a whole. */
import type { ResultOf } from '@holdfast/sdk'
import { Menu } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BringBack, useArchiving } from '../parts/archiving.tsx'
import { MoreMenu } from '../parts/more-menu.tsx'
import { useSession } from '../service/session.tsx'
import { ItemDialog } from './item-dialog.tsx'
import { StockAt } from './stock-at.tsx'

type Props = { item: ResultOf<'get_item'>; stockedAt: readonly string[] }

export function ItemActions({ item, stockedAt }: Props) {
  const { t } = useTranslation()
  const { may } = useSession()
  const navigate = useNavigate()
  const [dialog, setDialog] = useState<'edit' | 'stock' | null>(null)
  const [archive, archiving] = useArchiving('item', () => void navigate({ to: '/items' }))
  const close = () => setDialog(null)
  const [mayEdit, mayStock] = [may('configuration:write'), may('stock:write') && item.components.length === 0]
  if (item.archived_at !== null) return <BringBack noun="item" one={item} name={item.sku} />
  if (!mayEdit && !mayStock) return null
  return (
    <>
      <MoreMenu>
        {mayEdit && <Menu.Item onClick={() => setDialog('edit')}>{t('item.edit')}</Menu.Item>}
        {mayStock && <Menu.Item onClick={() => setDialog('stock')}>{t('item.stockAt')}</Menu.Item>}
        {mayEdit && (
          <>
            <Menu.Divider />
            <Menu.Item color="red" onClick={() => archive({ ...item, name: item.sku })}>
              {t('item.archive')}
            </Menu.Item>
          </>
        )}
      </MoreMenu>
      {dialog === 'edit' && <ItemDialog key={item.revision} item={item} onClose={close} />}
      {dialog === 'stock' && <StockAt sku={item.sku} stockedAt={stockedAt} onClose={close} />}
      {archiving}
    </>
  )
}
