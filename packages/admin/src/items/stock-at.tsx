/** An item is stocked at further locations. */
import { Button, Group, Modal, MultiSelect, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { type Inverse, useDone } from '../parts/use-done.tsx'
import { useLocationOptions } from '../parts/use-named.ts'
import { wordsAbout } from '../service/failure.ts'
import { useCommand } from '../service/use-command.ts'

type Props = { sku: string; stockedAt: readonly string[]; onClose: () => void }

export function StockAt({ sku, stockedAt, onClose }: Props) {
  const { t } = useTranslation()
  const tell = useDone()
  const { send, failure, isSending } = useCommand('assign_items')
  const [chosen, setChosen] = useState<string[]>([])
  const others = useLocationOptions().filter(({ value }) => !stockedAt.includes(value))
  const changes = chosen.map((location) => ({ sku, location }))
  const assign = async () => {
    if (!(await send({ changes }))) return
    const inverse: Inverse = { name: 'unassign_items', input: { changes } }
    tell(t('done.done', { what: `${sku}: ${chosen.join(', ')}` }), inverse)
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t('item.stockAtTitle', { sku })} centered>
      <Stack>
        <Text size="sm">{t('item.stockAtMeans')}</Text>
        <MultiSelect
          label={t('nav.locations')}
          data={others}
          value={chosen}
          onChange={setChosen}
          nothingFoundMessage={t('item.stockAtAll')}
          error={wordsAbout(failure, '/changes')}
          searchable
          data-autofocus
        />
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          <Button onClick={() => void assign()} loading={isSending} disabled={chosen.length === 0}>
            {t('done.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
