/** A secret is replaced: how long the one before goes on working, and then the new one, shown once. */
import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../service/failure.ts'
import { FailureNotice } from './failure-notice.tsx'
import { SecretOnce } from './secret-once.tsx'

const HOUR = 3_600
const OVERLAPS = { none: 0, hour: HOUR, day: 24 * HOUR, week: 7 * 24 * HOUR, month: 30 * 24 * HOUR } as const
type Overlap = keyof typeof OVERLAPS

type Props = {
  title: string
  means: string
  secretWords: string
  failure: Failure | null
  isSending: boolean
  /** Null where it was refused. */
  onRotate: (overlapSeconds: number) => Promise<{ secret: string | null } | null>
  onClose: () => void
}

export function OverlapDialog({ title, means, secretWords, failure, isSending, onRotate, onClose }: Props) {
  const { t } = useTranslation()
  const [overlap, setOverlap] = useState<Overlap>('day')
  const [made, setMade] = useState<{ secret: string | null } | null>(null)
  const rotate = async () => {
    setMade(await onRotate(OVERLAPS[overlap]))
  }
  return (
    <Modal opened onClose={onClose} title={title} centered closeOnClickOutside={made === null}>
      {made ? (
        <SecretOnce secret={made.secret} words={secretWords} onClose={onClose} />
      ) : (
        <Stack>
          <Text size="sm">{means}</Text>
          <Select
            label={t('rotate.overlap')}
            data={(Object.keys(OVERLAPS) as Overlap[]).map((value) => ({ value, label: t(`rotate.${value}`) }))}
            value={overlap}
            onChange={(value) => value && setOverlap(value)}
            allowDeselect={false}
          />
          <FailureNotice failure={failure} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('done.leave')}
            </Button>
            <Button onClick={() => void rotate()} loading={isSending}>
              {t('rotate.now')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  )
}
