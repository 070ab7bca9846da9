/** What stands on the shelf; with a location chosen it can be counted in place. */
import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { useSession } from '../service/session.tsx'
import { CountPopover } from './count-popover.tsx'
import styles from './item-grid.module.css'
import type { Sum } from './item-rows.ts'

type Props = { sku: string; sum: Sum | null | undefined; location: string | undefined; isKit: boolean }

export function CountCell({ sku, sum, location, isKit }: Props) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const { may } = useSession()
  const shown = sum ? quantity(sum.on_hand) : sum === null ? '–' : '…'
  if (!location || isKit || sum === undefined || !may('stock:write'))
    return <span className={styles.shown}>{shown}</span>
  return (
    <CountPopover sku={sku} location={location} onHand={sum?.on_hand ?? 0}>
      {(open) => (
        <UnstyledButton
          className={styles.count}
          onClick={open}
          aria-label={`${shown} – ${t('count.of', { sku, location })}`}
        >
          {shown}
        </UnstyledButton>
      )}
    </CountPopover>
  )
}
