/** One layer of the settings, beside what is looked at. */
import { Drawer, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LayerForm } from './layer-form.tsx'
import type { LayerOf } from './layers.ts'

export function useLayerTitle(): (of: LayerOf) => string {
  const { t } = useTranslation()
  return (of) => {
    if (of.layer === 'global') return t('layers.of.global')
    if (of.layer === 'level') return t('layers.of.level', { sku: of.sku, location: of.location })
    if (of.layer === 'item') return t('layers.of.item', { sku: of.sku })
    if (of.layer === 'model') return t('layers.of.model', { model: of.model })
    return t('layers.of.location', { location: of.location })
  }
}

export function LayerDialog({ of, onClose }: { of: LayerOf; onClose: () => void }) {
  const { t } = useTranslation()
  const title = useLayerTitle()
  return (
    <Drawer opened onClose={onClose} position="right" size="lg" title={title(of)}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('layers.hint')}
        </Text>
        <LayerForm of={of} onSaved={onClose} cols={2} />
      </Stack>
    </Drawer>
  )
}
