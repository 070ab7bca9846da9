/** For whoever stands among the shelves with a phone and a scanner: what there is to do, with large buttons. */
import { SimpleGrid, Stack, Text } from '@mantine/core'
import {
  IconArrowsExchange,
  IconBarcode,
  IconClipboardCheck,
  IconPackageImport,
  IconShoppingCart,
} from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Page } from '../parts/page.tsx'
import styles from './floor.module.css'
import { FloorLocation } from './floor-location.tsx'
import { OutboxNotice } from './outbox-notice.tsx'

const TASKS = [
  { to: '/floor/pick', name: 'pick', icon: IconShoppingCart },
  { to: '/floor/receive', name: 'receive', icon: IconPackageImport },
  { to: '/floor/transfer', name: 'transfer', icon: IconArrowsExchange },
  { to: '/floor/count', name: 'count', icon: IconBarcode },
  { to: '/floor/stocktake', name: 'stocktake', icon: IconClipboardCheck },
] as const

export function FloorHome() {
  const { t } = useTranslation()
  return (
    <Page title={t('floor.title')} subtitle={t('floor.hint')}>
      <Stack maw={720}>
        <OutboxNotice />
        <FloorLocation />
        <SimpleGrid cols={2} spacing="sm">
          {TASKS.map(({ to, name, icon: Icon }) => (
            <Link key={to} to={to} className={styles.task}>
              <Icon size={40} stroke={1.5} aria-hidden />
              <Text fw={640} size="lg">
                {t(`floor.${name}`)}
              </Text>
              <Text size="sm" c="dimmed">
                {t(`floor.${name}Hint`)}
              </Text>
            </Link>
          ))}
        </SimpleGrid>
      </Stack>
    </Page>
  )
}
