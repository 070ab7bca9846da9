/** Units that have come back are looked at, and put where they belong. */
import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { UnitsDialog } from '../parts/units-dialog.tsx'
import { useCommand } from '../service/use-command.ts'
import { CONDITIONS, type Condition, type Return } from './return.ts'

export function PutAway({ of: { number, lines }, onClose }: { of: Return; onClose: () => void }) {
  const { t } = useTranslation()
  const { send, failure, isSending } = useCommand('restock_return')
  const [condition, setCondition] = useState<Condition>('resellable')
  return (
    <UnitsDialog
      title={t('returns.putAway')}
      means={t('returns.putAwayMeans')}
      lines={lines.map(({ line, sku, to_put_away: most }) => ({ line, sku, most })).filter(({ most }) => most > 0)}
      failure={failure}
      isSending={isSending}
      onSend={async (units) => {
        if (await send({ return: number, condition, ...(units && { lines: units }) })) onClose()
      }}
      onClose={onClose}
    >
      <Select
        label={t('returns.condition')}
        data={CONDITIONS.map((value) => ({ value, label: t(`returns.${value}`) }))}
        value={condition}
        onChange={(value) => setCondition((value as Condition | null) ?? 'resellable')}
        allowDeselect={false}
      />
    </UnitsDialog>
  )
}
