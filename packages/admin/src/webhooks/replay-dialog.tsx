/** Events are told once more from a point on: from the beginning of what is kept, or after an event whose position is known. */
import { Button, Group, Modal, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { useDone } from '../parts/use-done.tsx'
import { wordsAbout } from '../service/failure.ts'
import { useCommand } from '../service/use-command.ts'
import type { Endpoint } from './endpoint.ts'

const BEGINNING = '0-0'

/** `after` is the event that was pointed at. */
type Props = { endpoint: Endpoint; after: string | null; onClose: () => void }

export function ReplayDialog({ endpoint: { id, position: at }, after, onClose }: Props) {
  const { t } = useTranslation()
  const tell = useDone()
  const { send, failure, isSending } = useCommand('replay_webhooks')
  const [from, setFrom] = useState(after === null ? 'beginning' : 'event')
  const [position, setPosition] = useState(after ?? at)
  const replay = async () => {
    if (!(await send({ webhook_endpoint: id, after: from === 'beginning' ? BEGINNING : position.trim() }))) return
    tell(t('done.done', { what: t('webhooks.replay') }))
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t('webhooks.replay')} centered>
      <Stack>
        <Text size="sm">{t('webhooks.replayMeans')}</Text>
        <SegmentedControl
          aria-label={t('webhooks.replayFrom')}
          value={from}
          onChange={setFrom}
          data={[
            { value: 'beginning', label: t('webhooks.fromBeginning') },
            { value: 'event', label: t('webhooks.afterEvent') },
          ]}
        />
        {from === 'event' && (
          <TextInput
            label={t('webhooks.position')}
            description={t('webhooks.positionMeans')}
            value={position}
            onChange={(event) => setPosition(event.currentTarget.value)}
            error={wordsAbout(failure, '/after')}
          />
        )}
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('done.leave')}
          </Button>
          <Button onClick={() => void replay()} loading={isSending}>
            {t('webhooks.replay')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
