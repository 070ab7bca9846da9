/** Every account of the item as it was at an instant, from the ledger. */
import { Group, Slider, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { Asked } from '../parts/asked.tsx'
import { Panel } from '../parts/panel.tsx'
import { useRead } from '../service/use-read.ts'
import styles from './as-of.module.css'

const HOURS = 24 * 30
const HOUR_MS = 3_600_000

/** Suppliers, customers and the like. */
function isOutside({ location, transfer }: { location: string | null; transfer: string | null }): boolean {
  return location === null && transfer === null
}

export function AsOf({ sku }: { sku: string }) {
  const { t } = useTranslation()
  const { instant, quantity } = useFormats()
  const [hour, setHour] = useState(HOURS)
  const [asked] = useDebouncedValue(hour, 200)
  const [opened] = useState(() => Date.now())
  const at = (hours: number) => new Date(opened - (HOURS - hours) * HOUR_MS).toISOString()
  const isNow = asked === HOURS
  const balances = useRead(
    'get_item_balances',
    { item: sku, ...(!isNow && { as_of: at(asked) }) },
    { keepPrevious: true },
  )
  return (
    <Panel
      title={t('asOf.title')}
      hint={t('asOf.hint')}
      aside={
        <Text size="sm" fw={600} className="numbers">
          {hour === HOURS ? t('asOf.now') : instant(at(hour))}
        </Text>
      }
    >
      <Slider
        min={0}
        max={HOURS}
        value={hour}
        onChange={setHour}
        label={(value) => (value === HOURS ? t('asOf.now') : instant(at(value)))}
        thumbLabel={t('asOf.title')}
        mb="md"
      />
      <Asked of={balances} rows={2}>
        {({ accounts }) => (
          <Group gap="sm">
            {accounts.every(isOutside) && (
              <Text size="sm" c="dimmed">
                {t('asOf.none')}
              </Text>
            )}
            {accounts
              .filter((one) => !isOutside(one))
              .map(({ account, location, transfer, balance }) => (
                <div
                  key={`${account} ${location ?? transfer}`}
                  className={styles.balance}
                  data-empty={balance === 0 || undefined}
                >
                  <Text size="xs" c="dimmed">
                    {location ?? transfer}, {t(`account.${account}`)}
                  </Text>
                  <Text fw={620} size="lg" className="numbers">
                    {quantity(balance)}
                  </Text>
                </div>
              ))}
          </Group>
        )}
      </Asked>
    </Panel>
  )
}
