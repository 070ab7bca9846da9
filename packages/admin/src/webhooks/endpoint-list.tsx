/** Whom events are told: each endpoint, whether it hears them, and what has failed. */
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus, IconWebhook } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Asked } from '../parts/asked.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { Page } from '../parts/page.tsx'
import { Panel } from '../parts/panel.tsx'
import { useRead } from '../service/use-read.ts'
import { EndpointDialog } from './endpoint-dialog.tsx'
import { EndpointPanel } from './endpoint-panel.tsx'

export function EndpointList() {
  const { t } = useTranslation()
  const endpoints = useRead('list_webhook_endpoints')
  const [isNew, { open, close }] = useDisclosure()
  return (
    <Page
      title={t('nav.webhooks')}
      subtitle={t('webhooks.hint')}
      actions={
        <Button leftSection={<IconPlus size={16} />} onClick={open}>
          {t('webhooks.new')}
        </Button>
      }
    >
      <Asked of={endpoints}>
        {({ data }) => (
          <>
            {data.length === 0 && (
              <Panel>
                <EmptyState icon={<IconWebhook size={40} stroke={1.4} />} title={t('webhooks.none')}>
                  {t('webhooks.noneHint')}
                </EmptyState>
              </Panel>
            )}
            {data.map((endpoint) => (
              <EndpointPanel key={endpoint.id} endpoint={endpoint} />
            ))}
          </>
        )}
      </Asked>
      {isNew && <EndpointDialog endpoint={null} onClose={close} />}
    </Page>
  )
}
