/** Lines of an item and a quantity, as many as are wanted; what is wrong with one is said beside it. */
import { ActionIcon, Button, Group, NumberInput, Stack } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type Failure, wordsAbout } from '../service/failure.ts'
import { SkuField } from './sku-field.tsx'

export type NewLine = { sku: string; quantity: number }
type Props = {
  lines: readonly NewLine[]
  onChange: (lines: NewLine[]) => void
  failure: Failure | null
  /** How many other lines are sent before these. */
  offset?: number
}

export function NewLines({ lines, onChange, failure, offset = 0 }: Props) {
  const { t } = useTranslation()
  const change = (index: number, changed: Partial<NewLine>) =>
    onChange(lines.map((line, at) => (at === index ? { ...line, ...changed } : line)))
  return (
    <Stack gap="xs">
      {lines.map((line, index) => (
        <Group key={index.toString()} align="flex-start" gap="xs" wrap="nowrap">
          <SkuField
            label={t('items.sku')}
            value={line.sku}
            onChange={(sku) => change(index, { sku })}
            error={wordsAbout(failure, `/lines/${index + offset}`)}
          />
          <NumberInput
            aria-label={t('orders.ordered')}
            min={0}
            w={100}
            value={line.quantity}
            onChange={(value) => change(index, { quantity: Number(value) })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t('lines.remove')}
            onClick={() => onChange(lines.toSpliced(index, 1))}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
      ))}
      <Button
        variant="subtle"
        leftSection={<IconPlus size={16} />}
        onClick={() => onChange([...lines, { sku: '', quantity: 1 }])}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('lines.add')}
      </Button>
    </Stack>
  )
}
