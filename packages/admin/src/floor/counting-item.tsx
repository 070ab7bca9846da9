/** The item that somebody counts now, with large figures; and whether somebody else has counted it already. */
import type { ResultOf } from '@holdfast/sdk'
import { Alert, Button, Group, NumberInput, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'

type Props = {
  sku: string
  /** Undefined: it does not belong to the stocktake yet. */
  line: ResultOf<'get_stocktake'>['lines'][number] | undefined
  isBlind: boolean
  units: number | string
  onChange: (units: number | string) => void
  onSave: () => void
  onLeave: () => void
}

export function CountingItem({ sku, line, isBlind, units, onChange, onSave, onLeave }: Props) {
  const { t } = useTranslation()
  const { quantity, ago } = useFormats()
  const before = line?.counts.at(-1)
  return (
    <>
      <Text fw={640} size="xl">
        {sku}
      </Text>
      {!line && <Alert color="orange">{t('floor.notInStocktake')}</Alert>}
      {line?.recount && <Alert color="orange">{t('floor.countAgain')}</Alert>}
      {before && !line?.recount && (
        <Alert color="gray">
          {isBlind
            ? t('floor.countedBefore', { by: before.counted_by, ago: ago(before.counted_at) })
            : t('floor.countedBeforeAs', {
                ...{ by: before.counted_by, ago: ago(before.counted_at) },
                quantity: quantity(before.quantity),
              })}
        </Alert>
      )}
      <NumberInput
        key={sku}
        label={t('count.now')}
        size="xl"
        min={0}
        value={units}
        onChange={onChange}
        onKeyDown={({ key }) => key === 'Enter' && onSave()}
        inputMode="decimal"
        autoFocus
      />
      <Group grow>
        <Button size="xl" variant="default" onClick={onLeave}>
          {t('done.leave')}
        </Button>
        <Button size="xl" onClick={onSave} disabled={units === ''}>
          {t(line ? 'floor.saveCount' : 'floor.addAndCount')}
        </Button>
      </Group>
    </>
  )
}
