/** Opens the command palette; it says by which keys that goes too. */
import { Kbd, Text, UnstyledButton } from '@mantine/core'
import { spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from './shell.module.css'

export function SearchButton() {
  const { t } = useTranslation()
  const keys = /Mac/.test(navigator.userAgent) ? '⌘ K' : 'Ctrl K'
  return (
    <UnstyledButton className={styles.search} onClick={spotlight.open} aria-label={`${t('palette.open')} ${keys}`}>
      <IconSearch size={16} aria-hidden />
      <Text size="sm" visibleFrom="sm" flex={1}>
        {t('palette.open')}
      </Text>
      <Kbd size="xs" visibleFrom="sm">
        {keys}
      </Kbd>
    </UnstyledButton>
  )
}
