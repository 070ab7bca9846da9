/** What needs a person now, the most pressing first; and that the rest is well. */
import { SimpleGrid, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Page } from '../parts/page.tsx'
import { useSession } from '../service/session.tsx'
import { Figures } from './figures.tsx'
import { FirstSteps } from './first-steps.tsx'
import { HeldShipments } from './held-shipments.tsx'
import { LateReceipts } from './late-receipts.tsx'
import { LongTransfers } from './long-transfers.tsx'
import { LongestWaiting } from './longest-waiting.tsx'
import { LowStock } from './low-stock.tsx'
import { ToApprove } from './to-approve.tsx'
import { Wellbeing } from './wellbeing.tsx'

export function Overview() {
  const { t } = useTranslation()
  const { isLimited, seesShelves } = useSession()
  return (
    <Page title={t('overview.title')} subtitle={t('overview.hint')}>
      <Stack gap="lg">
        {!isLimited && <FirstSteps />}
        <Figures />
        <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg" verticalSpacing="lg">
          <Stack gap="lg">
            <ToApprove />
            <LongestWaiting />
            {seesShelves && <LateReceipts />}
          </Stack>
          <Stack gap="lg">
            <HeldShipments />
            {seesShelves && <LowStock />}
            <LongTransfers />
          </Stack>
        </SimpleGrid>
        {!isLimited && <Wellbeing />}
      </Stack>
    </Page>
  )
}
