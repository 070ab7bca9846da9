/** Something more is to be counted, or something is not. */
import { Button, Group, Modal, MultiSelect, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { wordsAbout } from '../service/failure.ts'
import { useCommand } from '../service/use-command.ts'
import { ItemChoice } from './item-choice.tsx'
import type { Stocktake } from './stocktake.ts'

export function ChangeItems({ stocktake, onClose }: { stocktake: Stocktake; onClose: () => void }) {
  const { t } = useTranslation()
  const { send, failure, isSending } = useCommand('update_stocktake')
  const [add, setAdd] = useState<string[]>([])
  const [remove, setRemove] = useState<string[]>([])
  const save = async () => {
    const done = await send({
      stocktake: stocktake.number,
      expected_revision: stocktake.revision,
      ...(add.length > 0 && { add }),
      ...(remove.length > 0 && { remove }),
    })
    if (done) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t('stocktakes.changeItems')} centered>
      <Stack>
        <ItemChoice value={add} onChange={setAdd} error={wordsAbout(failure, '/add')} />
        {stocktake.lines.length > 0 && (
          <MultiSelect
            label={t('stocktakes.remove')}
            description={t('stocktakes.removeMeans')}
            data={stocktake.lines.map(({ sku }) => sku)}
            limit={50}
            value={remove}
            onChange={setRemove}
            error={wordsAbout(failure, '/remove')}
            searchable
            clearable
          />
        )}
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('done.leave')}
          </Button>
          <Button onClick={() => void save()} loading={isSending} disabled={add.length + remove.length === 0}>
            {t('done.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
