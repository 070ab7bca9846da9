/** What else can be done with a document, behind one button. */
import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export function MoreMenu({ children, size = 'sm' }: { children: ReactNode; size?: 'xs' | 'sm' }) {
  const { t } = useTranslation()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size={size} variant="default" rightSection={<IconChevronDown size={14} />}>
          {t('orders.more')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  )
}
