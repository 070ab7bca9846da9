/** Rows of a form, each with a way out of it, and one more where it is wanted. */
import { ActionIcon, Button, Group, Stack } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

type Props<Row> = {
  rows: readonly Row[]
  onChange: (rows: Row[]) => void
  /** What one more begins as, and what the button says. */
  blank: Row
  add: string
  /** The fields of a row. */
  children: (row: Row, change: (changed: Partial<Row>) => void, index: number) => ReactNode
  wrap?: 'wrap' | 'nowrap'
}

export function RowList<Row>({ rows, onChange, blank, add, children, wrap = 'nowrap' }: Props<Row>) {
  const { t } = useTranslation()
  return (
    <Stack gap="xs">
      {rows.map((row, index) => (
        <Group key={index.toString()} align="flex-start" gap="xs" wrap={wrap}>
          {children(row, (changed) => onChange(rows.with(index, { ...row, ...changed })), index)}
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t('lines.remove')}
            onClick={() => onChange(rows.toSpliced(index, 1))}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
      ))}
      <Button
        variant="subtle"
        leftSection={<IconPlus size={16} />}
        onClick={() => onChange([...rows, blank])}
        style={{ alignSelf: 'flex-start' }}
      >
        {add}
      </Button>
    </Stack>
  )
}
