import { Button, Checkbox, Popover, Stack } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ColumnTable } from './use-shown-columns.ts'

export function ColumnChoice({ table }: { table: ColumnTable }) {
  const { t } = useTranslation()
  return (
    <Popover position="bottom-start" shadow="md">
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={16} />} visibleFrom="sm">
          {t('items.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          {table.columns.map(({ name, title, isShown, toggle }) => (
            <Checkbox
              key={name}
              label={title}
              checked={isShown}
              onChange={(event) => toggle(event.currentTarget.checked)}
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
