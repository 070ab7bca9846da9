import { IconMapPinOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../parts/empty-state.tsx'
import { ButtonLink } from '../parts/links.tsx'

export function NotHere() {
  const { t } = useTranslation()
  return (
    <EmptyState
      icon={<IconMapPinOff size={40} stroke={1.4} />}
      title={t('shell.notHere')}
      action={<ButtonLink to="/">{t('shell.home')}</ButtonLink>}
    />
  )
}
