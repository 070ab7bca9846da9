/** One model: its rules, and its locations in the order in which they are asked. */
import { Menu, Stack } from '@mantine/core'
import { IconFlask } from '@tabler/icons-react'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useArchiving } from '../parts/archiving.tsx'
import { Asked } from '../parts/asked.tsx'
import { AnchorLink, ButtonLink } from '../parts/links.tsx'
import { MoreMenu } from '../parts/more-menu.tsx'
import { Page } from '../parts/page.tsx'
import { Panel } from '../parts/panel.tsx'
import { useSession } from '../service/session.tsx'
import { useRead } from '../service/use-read.ts'
import { LayerForm } from '../settings/layer-form.tsx'
import { ModelLocations } from './model-locations.tsx'
import { ModelRules } from './model-rules.tsx'

export function ModelPage() {
  const { t } = useTranslation()
  const { code } = useParams({ from: '/models/$code' })
  const { may } = useSession()
  const navigate = useNavigate()
  const model = useRead('get_model', { model: code })
  const [archive, archiving] = useArchiving('model', () => void navigate({ to: '/models' }))
  const found = model.data
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
        <>
          <ButtonLink to="/models/$code/lab" params={{ code }} variant="default" leftSection={<IconFlask size={16} />}>
            {t('lab.open')}
          </ButtonLink>
          {found && may('configuration:write') && (
            <MoreMenu>
              <Menu.Item color="red" onClick={() => archive({ ...found, name: code })}>
                {t('item.archive')}
              </Menu.Item>
            </MoreMenu>
          )}
          {archiving}
        </>
      }
    >
      <Asked of={model}>
        {(one) => (
          <Stack gap="lg">
            <ModelRules key={one.revision} model={one} />
            <ModelLocations key={`from ${one.revision}`} model={one} kind="locations" />
            <ModelLocations key={`back ${one.revision}`} model={one} kind="return_locations" />
            {may('configuration:write') && (
              <Panel title={t('layers.modelTitle')} hint={t('layers.hint')}>
                <LayerForm of={{ layer: 'model', model: code }} />
              </Panel>
            )}
          </Stack>
        )}
      </Asked>
    </Page>
  )
}
