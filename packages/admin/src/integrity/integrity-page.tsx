/** Whether every number adds up: what the check in the background has found, what helps, and a check of everything now. */
import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Page } from '../parts/page.tsx'
import { CheckNow } from './check-now.tsx'
import { Findings } from './findings.tsx'
import { Round } from './round.tsx'

export function IntegrityPage() {
  const { t } = useTranslation()
  return (
    <Page title={t('nav.integrity')} subtitle={t('integrity.hint')}>
      <Stack gap="lg">
        <Round />
        <Findings />
        <CheckNow />
      </Stack>
    </Page>
  )
}
