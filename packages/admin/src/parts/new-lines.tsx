/** Lines of an item and a quantity, as many as are wanted; what is wrong with one is said beside it. */
import { NumberInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Failure, wordsAbout } from '../service/failure.ts'
import { RowList } from './row-list.tsx'
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
  return (
    <RowList rows={lines} onChange={onChange} blank={{ sku: '', quantity: 1 }} add={t('lines.add')}>
      {(line, change, index) => (
        <>
          <SkuField
            label={t('items.sku')}
            value={line.sku}
            onChange={(sku) => change({ sku })}
            error={wordsAbout(failure, `/lines/${index + offset}`)}
          />
          <NumberInput
            aria-label={t('orders.ordered')}
            min={0}
            w={100}
            value={line.quantity}
            onChange={(value) => change({ quantity: Number(value) })}
          />
        </>
      )}
    </RowList>
  )
}
