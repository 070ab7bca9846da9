/** One model: its rules, and its locations in the order in which they are asked. */
import { Stack, Text } from '@mantine/core'
import { IconFlask } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Asked } from '../parts/asked.tsx'
import { AnchorLink, ButtonLink } from '../parts/links.tsx'
import { Page } from '../parts/page.tsx'
import { Panel } from '../parts/panel.tsx'
import { useRead } from '../service/use-read.ts'
import { ModelLocations } from './model-locations.tsx'
import { ModelRules } from './model-rules.tsx'

export function ModelPage() {
  const { t } = useTranslation()
  const { code } = useParams({ from: '/models/$code' })
  const model = useRead('get_model', { model: code })
  return (
    <Page
      title={model.data?.name || code}
      before={
        <AnchorLink to="/models" size="sm">
          ← {t('nav.models')}
        </AnchorLink>
      }
      subtitle={code}
      actions={
        <ButtonLink to="/models/$code/lab" params={{ code }} variant="default" leftSection={<IconFlask size={16} />}>
          {t('lab.open')}
        </ButtonLink>
      }
    >
      <Asked of={model}>
        {(found) => (
          <Stack gap="lg">
            <ModelRules key={found.revision} model={found} />
            <Panel title={t('models.locations')} hint={t('models.locationsHint')}>
              <ModelLocations key={found.revision} model={found} />
              {found.locations.length === 0 && (
                <Text size="sm" c="dimmed">
                  {t('models.noLocations')}
                </Text>
              )}
            </Panel>
          </Stack>
        )}
      </Asked>
    </Page>
  )
}
