/** What is set for oneself: looks, language, and who one is here. */
import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core'
import { IconCheck, IconDeviceDesktop, IconLogout, IconMoon, IconSun, IconUserCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { choose, LANGUAGES } from '../language/start.ts'
import { useSession } from '../service/session.tsx'

const looks = [
  { scheme: 'light', icon: IconSun },
  { scheme: 'dark', icon: IconMoon },
  { scheme: 'auto', icon: IconDeviceDesktop },
] as const

export function YourMenu() {
  const { t, i18n } = useTranslation()
  const { name, signOut } = useSession()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const chosen = <IconCheck size={16} aria-hidden />
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={34} aria-label={t('you.menu')}>
          <IconUserCircle size={22} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{name ?? t('you.open')}</Menu.Label>
        {name !== null && (
          <Menu.Item leftSection={<IconLogout size={16} />} onClick={signOut}>
            {t('you.signOut')}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Label>{t('you.looks')}</Menu.Label>
        {looks.map(({ scheme, icon: Icon }) => (
          <Menu.Item
            key={scheme}
            leftSection={<Icon size={16} />}
            rightSection={colorScheme === scheme && chosen}
            onClick={() => setColorScheme(scheme)}
          >
            {t(`you.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('you.language')}</Menu.Label>
        {LANGUAGES.map((language) => (
          <Menu.Item
            key={language}
            lang={language}
            rightSection={i18n.language === language && chosen}
            onClick={() => void choose(language)}
          >
            {language === 'en' ? 'English' : 'Deutsch'}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
