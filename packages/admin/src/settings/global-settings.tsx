/** The global layer, to be changed. */
import { useTranslation } from 'react-i18next'
import { Panel } from '../parts/panel.tsx'
import { LayerForm } from './layer-form.tsx'

export function GlobalSettings() {
  const { t } = useTranslation()
  return (
    <Panel title={t('setting.global')} hint={t('layers.hint')}>
      <LayerForm of={{ layer: 'global' }} />
    </Panel>
  )
}
