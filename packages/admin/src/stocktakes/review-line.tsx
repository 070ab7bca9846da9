/** A line in doubt: it is counted once more, or somebody says which of its counts holds. */
import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { useConfirmed } from '../parts/use-confirmed.tsx'
import type { Line } from './stocktake.ts'

export function ReviewLine({ stocktake, line }: { stocktake: string; line: Line | undefined }) {
  const { t } = useTranslation()
  const { quantity, instant } = useFormats()
  const [review, reviewing] = useConfirmed('review_stocktake')
  if (!line) return null
  const { sku, counts } = line
  const again = () =>
    review(
      { stocktake, lines: [{ sku, recount: true }] },
      { title: t('stocktakes.recountOf', { sku }), body: '', isQuick: true },
    )
  const settle = (count: number) =>
    review(
      { stocktake, lines: [{ sku, count }] },
      { title: t('stocktakes.settled', { sku, quantity: quantity(counts[count]!.quantity) }), body: '', isQuick: true },
    )
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            size="compact-sm"
            variant="subtle"
            rightSection={<IconChevronDown size={14} />}
            aria-label={t('stocktakes.reviewOf', { sku })}
          >
            {t('stocktakes.review')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {!line.recount && <Menu.Item onClick={again}>{t('stocktakes.recount')}</Menu.Item>}
          {counts.length > 1 && <Menu.Label>{t('stocktakes.whichHolds')}</Menu.Label>}
          {counts.length > 1 &&
            counts.map(({ quantity: units, counted_by: by, counted_at: at }, index) => (
              <Menu.Item key={`${at} ${index.toString()}`} onClick={() => settle(index)}>
                {quantity(units)} · {by} · {instant(at)}
              </Menu.Item>
            ))}
        </Menu.Dropdown>
      </Menu>
      {reviewing}
    </>
  )
}
