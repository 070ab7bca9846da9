/** A shipment on the board: what is to be done, since when, and the next step. */
import { Badge, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { AnchorLink } from '../parts/links.tsx'
import { Moment } from '../parts/moment.tsx'
import styles from './board.module.css'
import { NextStep } from './next-step.tsx'
import { PickupTime } from './pickup-time.tsx'
import type { Shipment } from './shipment.ts'

type Props = { shipment: Shipment; onShip: (shipment: Shipment) => void }

const LINES_SHOWN = 3

export function ShipmentCard({ shipment, onShip }: Props) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const { number, location, lines, hold_reasons: reasons, hold_note: note, created_at: created } = shipment
  return (
    <article className={styles.card} aria-label={number}>
      <Group justify="space-between" wrap="nowrap">
        <AnchorLink to="/shipments/$number" params={{ number }} fw={600} size="sm">
          {number}
        </AnchorLink>
        <Text size="xs" c="dimmed">
          <Moment at={shipment.shipped_at ?? created} />
        </Text>
      </Group>
      <Text size="xs" c="dimmed">
        {location}
      </Text>
      <div className={styles.lines}>
        {lines.slice(0, LINES_SHOWN).map(({ line, sku, quantity: units }) => (
          <div key={`${line} ${sku}`} className="numbers">
            <b>{quantity(units)}</b> × {sku}
          </div>
        ))}
        {lines.length > LINES_SHOWN && (
          <Text size="xs" c="dimmed">
            {t('shipments.moreLines', { count: lines.length - LINES_SHOWN })}
          </Text>
        )}
      </div>
      {shipment.state === 'on_hold' && (
        <Group gap={6} mb="xs">
          {reasons.map((reason) => (
            <Badge key={reason} color="orange">
              {t(`hold.${reason}`)}
            </Badge>
          ))}
          {note && <Text size="xs">{note}</Text>}
        </Group>
      )}
      <PickupTime shipment={shipment} />
      <NextStep shipment={shipment} onShip={onShip} />
    </article>
  )
}
