/** A document is made by hand: what it is about above, its lines below. */
import { Button, Drawer, Group, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../service/failure.ts'
import { FailureNotice } from './failure-notice.tsx'
import { type NewLine, NewLines } from './new-lines.tsx'

type Props = {
  title: string
  failure: Failure | null
  isSending: boolean
  isReady?: boolean
  onCreate: (lines: NewLine[]) => void
  onClose: () => void
  children: ReactNode
}

export function NewDocument({ title, failure, isSending, isReady = true, onCreate, onClose, children }: Props) {
  const { t } = useTranslation()
  const [lines, setLines] = useState<NewLine[]>([{ sku: '', quantity: 1 }])
  const wanted = lines.filter(({ sku }) => sku !== '')
  return (
    <Drawer opened onClose={onClose} position="right" title={title} size="md">
      <Stack>
        {children}
        <NewLines lines={lines} onChange={setLines} failure={failure} />
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('done.leave')}
          </Button>
          <Button onClick={() => onCreate(wanted)} loading={isSending} disabled={wanted.length === 0 || !isReady}>
            {t('done.create')}
          </Button>
        </Group>
      </Stack>
    </Drawer>
  )
}
