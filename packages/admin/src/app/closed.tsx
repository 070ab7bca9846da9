/** A screen that the key of whoever works here does not open, and why. */
import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../parts/empty-state.tsx'
import { ButtonLink } from '../parts/links.tsx'
import { Page } from '../parts/page.tsx'
import { Panel } from '../parts/panel.tsx'
import { useSession } from '../service/session.tsx'
import type { Place } from './places.ts'

export function Closed({ place: { name, scope, isOfAll, isOfShelves } }: { place: Place }) {
  const { t } = useTranslation()
  const { may, isLimited, seesShelves } = useSession()
  return (
    <Page title={t(`nav.${name}`)}>
      <Panel>
        <EmptyState
          icon={<IconLock size={40} stroke={1.4} />}
          title={t('shell.closed')}
          action={<ButtonLink to="/">{t('shell.home')}</ButtonLink>}
        >
          {isOfAll && isLimited && t('shell.closedToLimited')}
          {isOfShelves && !seesShelves && t('shell.closedShelves')}{' '}
          {scope && !may(scope) && t('shell.closedWithout', { scope })}
        </EmptyState>
      </Panel>
    </Page>
  )
}
