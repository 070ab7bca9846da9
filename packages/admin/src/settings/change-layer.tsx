/** The layers that have a word in what is shown, each to be changed from there. */
import { Button, Menu } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../service/session.tsx'
import { LayerDialog, useLayerTitle } from './layer-dialog.tsx'
import type { LayerOf } from './layers.ts'

type About = { sku: string | null; location: string | null; model: string | null }

function layersOf({ sku, location, model }: About, isKit: boolean): LayerOf[] {
  return [
    ...(sku !== null && location !== null && !isKit ? [{ layer: 'level', sku, location } as const] : []),
    ...(location === null ? [] : [{ layer: 'location', location } as const]),
    ...(sku === null ? [] : [{ layer: 'item', sku, isKit } as const]),
    ...(model === null ? [] : [{ layer: 'model', model } as const]),
    { layer: 'global' },
  ]
}

export function ChangeLayer({ about, isKit = false }: { about: About; isKit?: boolean }) {
  const { t } = useTranslation()
  const { may } = useSession()
  const title = useLayerTitle()
  const [chosen, setChosen] = useState<LayerOf | null>(null)
  const layers = layersOf(about, isKit).filter(({ layer }) =>
    may(layer === 'level' ? 'stock:write' : 'configuration:write'),
  )
  if (layers.length === 0) return null
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button size="compact-sm" variant="default" leftSection={<IconPencil size={14} />}>
            {t('layers.change')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {layers.map((of) => (
            <Menu.Item key={of.layer} onClick={() => setChosen(of)}>
              {title(of)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {chosen && <LayerDialog of={chosen} onClose={() => setChosen(null)} />}
    </>
  )
}
