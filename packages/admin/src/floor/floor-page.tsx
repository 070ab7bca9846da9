/** A task among the shelves: one column, wide enough for a thumb. */
import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AnchorLink } from '../parts/links.tsx'
import { Page } from '../parts/page.tsx'
import { OutboxNotice } from './outbox-notice.tsx'
import { useFloorLocation } from './use-floor-location.ts'

type Props = {
  title: string
  /** Where the work is, if it is not simply where one stands. */
  at?: string | undefined
  children: ReactNode
}

export function FloorPage({ title, at, children }: Props) {
  const { t } = useTranslation()
  const [location] = useFloorLocation()
  return (
    <Page
      title={title}
      before={
        <AnchorLink to="/floor" size="sm">
          ← {t('floor.title')}
        </AnchorLink>
      }
      subtitle={t('floor.at', { location: at ?? location })}
    >
      <Stack maw={720} w="100%">
        <OutboxNotice />
        {children}
      </Stack>
    </Page>
  )
}
