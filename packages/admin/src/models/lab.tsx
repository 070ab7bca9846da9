/** The policy lab: a model is changed here and tried out on the orders of the last days, before anybody is served by it. */
import { Grid, Stack } from '@mantine/core'
import { IconFlask } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Asked } from '../parts/asked.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { AnchorLink } from '../parts/links.tsx'
import { Page } from '../parts/page.tsx'
import { Panel } from '../parts/panel.tsx'
import { useFilters } from '../parts/use-filters.ts'
import { useRead } from '../service/use-read.ts'
import { EarlierTries } from './earlier-tries.tsx'
import { LabProposal } from './lab-proposal.tsx'
import { LabResult } from './lab-result.tsx'

export function Lab() {
  const { t } = useTranslation()
  const { code } = useParams({ from: '/models/$code/lab' })
  const model = useRead('get_model', { model: code })
  // Which replay is looked at stands in the address: a reload finds it again.
  const [{ replay }, change] = useFilters()
  const shown = useRead('get_policy_replay', { policy_replay: replay ?? '' }, { enabled: replay !== undefined }).data
  const triedOn = (revision: number) => (shown?.model_revision === revision ? shown : undefined)
  return (
    <Page
      title={t('lab.title')}
      before={
        <AnchorLink to="/models/$code" params={{ code }} size="sm">
          ← {model.data?.name || code}
        </AnchorLink>
      }
      subtitle={t('lab.hint')}
    >
      <Asked of={model}>
        {(found) => (
          <Grid gap="lg">
            <Grid.Col span={{ base: 12, lg: 5 }}>
              <LabProposal
                key={`${found.revision} ${shown?.id}`}
                model={found}
                tried={triedOn(found.revision)}
                onAsked={(id) => change({ replay: id })}
              />
            </Grid.Col>
            <Grid.Col span={{ base: 12, lg: 7 }}>
              <Stack gap="lg">
                {replay ? (
                  <LabResult key={replay} id={replay} model={found} />
                ) : (
                  <Panel>
                    <EmptyState icon={<IconFlask size={40} stroke={1.4} />} title={t('lab.none')}>
                      {t('lab.noneHint')}
                    </EmptyState>
                  </Panel>
                )}
                <EarlierTries model={code} shown={replay} onShow={(id) => change({ replay: id }, { isStep: true })} />
              </Stack>
            </Grid.Col>
          </Grid>
        )}
      </Asked>
    </Page>
  )
}
