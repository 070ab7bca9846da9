/** Another location takes the place of this one, with all that stands and is promised here. */
import type { RowOf } from '@holdfast/sdk'
import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { useDone } from '../parts/use-done.tsx'
import { useLocationOptions } from '../parts/use-named.ts'
import { wordsAbout } from '../service/failure.ts'
import { useCommand } from '../service/use-command.ts'

type Props = { location: RowOf<'list_locations'>; onClose: () => void }

export function ReplaceLocation({ location: { code, revision }, onClose }: Props) {
  const { t } = useTranslation()
  const tell = useDone()
  const { send, failure, isSending } = useCommand('replace_location')
  const [by, setBy] = useState<string | null>(null)
  const others = useLocationOptions().filter(({ value }) => value !== code)
  const title = t('place.replaceTitle', { code })
  const replace = async () => {
    if (!(await send({ location: code, by: by ?? '', expected_revision: revision }))) return
    tell(t('done.done', { what: title }))
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={title} centered>
      <Stack>
        <Text size="sm">{t('place.replaceMeans')}</Text>
        <Select
          label={t('place.replaceBy')}
          data={others}
          value={by}
          onChange={setBy}
          error={wordsAbout(failure, '/by')}
          searchable
          required
          data-autofocus
        />
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('done.leave')}
          </Button>
          <Button color="red" onClick={() => void replace()} loading={isSending} disabled={by === null}>
            {t('done.replace')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
