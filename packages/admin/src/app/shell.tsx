/** What stands around every screen. */
import { AppShell, Burger, Group, Text, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { IconLink } from '../parts/links.tsx'
import { useLive } from '../service/use-live.ts'
import { CommandPalette } from './command-palette.tsx'
import mark from './mark.svg'
import { Navigation } from './navigation.tsx'
import { PhoneBar } from './phone-bar.tsx'
import { SearchButton } from './search-button.tsx'
import styles from './shell.module.css'
import { useJumps } from './use-jumps.ts'
import { YourMenu } from './your-menu.tsx'

export function Shell() {
  const { t } = useTranslation()
  const [isOpen, { toggle, close }] = useDisclosure()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  useLive()
  useJumps()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu of a phone closes when another screen opens.
  useEffect(close, [path])
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 224, breakpoint: 'sm', collapsed: { mobile: !isOpen } }}
      footer={{ height: { base: 60, sm: 0 } }}
      padding={{ base: 'sm', sm: 'xl' }}
      classNames={{ navbar: styles.navbar ?? '', header: styles.header ?? '', footer: styles.footer ?? '' }}
    >
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger opened={isOpen} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t('shell.menu')} />
            <IconLink to="/" variant="transparent" size={30} aria-label={t('shell.home')}>
              <img src={mark} alt="" width={28} height={28} />
            </IconLink>
            <Text fw={680} size="lg" visibleFrom="sm">
              Holdfast
            </Text>
          </Group>
          <Group gap="sm" wrap="nowrap">
            <SearchButton />
            <YourMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" aria-label={t('shell.menu')}>
        <Navigation />
      </AppShell.Navbar>
      <AppShell.Main id="main">
        <UnstyledButton component="a" href="#main" className={styles.skip}>
          {t('shell.skip')}
        </UnstyledButton>
        <Outlet />
      </AppShell.Main>
      <AppShell.Footer hiddenFrom="sm">
        <PhoneBar />
      </AppShell.Footer>
      <CommandPalette />
    </AppShell>
  )
}
