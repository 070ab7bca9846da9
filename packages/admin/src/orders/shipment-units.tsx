/** The units of a shipment, line by line: each can be dragged to another place, or moved by its button. */
import { ActionIcon, Group, Text } from '@mantine/core'
import { IconGripVertical, IconMapPinShare } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import styles from './order-parts.module.css'

type Line = { line: number; sku: string; quantity: number }
type Props = {
  lines: readonly Line[]
  mayMove: boolean
  /** Null: it was let go. */
  onDrag: (line: Line | null) => void
  onMove: (line: Line) => void
}

export function ShipmentUnits({ lines, mayMove, onDrag, onMove }: Props) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  return lines.map((one) => (
    <Group
      key={`${one.line} ${one.sku}`}
      gap={6}
      wrap="nowrap"
      className={styles.units}
      draggable={mayMove}
      data-units={one.sku}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', one.sku)
        // The drop places appear when the drag has begun: a browser lets go of what moves under it at the start.
        setTimeout(() => onDrag(one), 0)
      }}
      onDragEnd={() => onDrag(null)}
    >
      {mayMove && <IconGripVertical size={14} aria-hidden />}
      <Text size="sm" flex={1} className="numbers">
        <b>{quantity(one.quantity)}</b> × {one.sku}
      </Text>
      {mayMove && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('reroute.units', { sku: one.sku })}
          onClick={() => onMove(one)}
        >
          <IconMapPinShare size={16} />
        </ActionIcon>
      )}
    </Group>
  ))
}
