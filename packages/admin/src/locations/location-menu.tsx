/** What can be done with a location: its settings, another in its place, out of use. */
import type { RowOf } from '@holdfast/sdk'
import { Menu } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useArchiving } from '../parts/archiving.tsx'
import { RowMenu } from '../parts/row-menu.tsx'
import { LayerDialog } from '../settings/layer-dialog.tsx'
import { LocationDialog } from './location-dialog.tsx'
import { ReplaceLocation } from './replace-location.tsx'

export function LocationMenu({ location }: { location: RowOf<'list_locations'> }) {
  const { t } = useTranslation()
  const { code } = location
  const [dialog, setDialog] = useState<'edit' | 'settings' | 'replace' | null>(null)
  const [archive, archiving] = useArchiving('location')
  const close = () => setDialog(null)
  return (
    <>
      <RowMenu label={t('place.actionsOf', { code })}>
        <Menu.Item onClick={() => setDialog('edit')}>{t('item.edit')}</Menu.Item>
        <Menu.Item onClick={() => setDialog('settings')}>{t('levels.settings')}</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => setDialog('replace')}>{t('place.replace')}</Menu.Item>
        <Menu.Item color="red" onClick={() => archive({ ...location, name: code })}>
          {t('item.archive')}
        </Menu.Item>
      </RowMenu>
      {dialog === 'edit' && <LocationDialog location={location} onClose={close} />}
      {dialog === 'settings' && <LayerDialog of={{ layer: 'location', location: code }} onClose={close} />}
      {dialog === 'replace' && <ReplaceLocation location={location} onClose={close} />}
      {archiving}
    </>
  )
}
