import { Kbd, Text, UnstyledButton } from '@mantine/core'
import { spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from './shell.module.css'

export function SearchButton() {
  const { t } = useTranslation()
  return (
    <UnstyledButton className={styles.search} onClick={spotlight.open} aria-label={t('palette.open')}>
      <IconSearch size={16} aria-hidden />
      <Text size="sm" visibleFrom="sm" flex={1}>
        {t('palette.open')}
      </Text>
      <Kbd size="xs" visibleFrom="sm" aria-hidden>
        {/Mac/.test(navigator.userAgent) ? '⌘' : 'Ctrl'} K
      </Kbd>
    </UnstyledButton>
  )
}
