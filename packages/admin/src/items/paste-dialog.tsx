/** Stock by paste: rows of a spreadsheet are tried out first, and what would be refused is said row by row. */
import { Button, Group, Modal, Progress, SegmentedControl, Select, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { useLocationOptions } from '../parts/use-named.ts'
import { PasteFindings } from './paste-findings.tsx'
import { pastedRows } from './pasted-rows.ts'
import { type PasteMode, usePaste } from './use-paste.ts'

type Props = { onClose: () => void; location: string | undefined }

export function PasteDialog({ onClose, location: chosen = 'default' }: Props) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const [text, setText] = useState('')
  const [location, setLocation] = useState(chosen)
  const [mode, setMode] = useState<PasteMode>('count')
  const rows = pastedRows(text, location)
  const paste = usePaste(mode)
  const readable = rows.filter(({ isReadable }) => isReadable)
  const change = (next: () => void) => {
    paste.forget()
    next()
  }
  const isTried = paste.tried !== null
  const wanted = readable.length - (paste.tried?.refused.length ?? 0)
  const apply = async () => {
    if (await paste.apply(readable)) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t('paste.title')} size="xl" centered>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('paste.hint')}
        </Text>
        <Group align="flex-end">
          <SegmentedControl
            aria-label={t('paste.mode')}
            value={mode}
            onChange={(value) => change(() => setMode(value as PasteMode))}
            data={[
              { value: 'count', label: t('paste.count') },
              { value: 'receive', label: t('paste.receive') },
            ]}
          />
          <Select
            label={t('paste.location')}
            data={useLocationOptions()}
            value={location}
            onChange={(value) => change(() => setLocation(value ?? ''))}
            allowDeselect={false}
            w={240}
          />
        </Group>
        <Textarea
          label={t('paste.rows')}
          placeholder={'SKU\tQuantity\nTEE-BLUE-M\t24\nMUG-RED\t8'}
          value={text}
          onChange={(event) => change(() => setText(event.currentTarget.value))}
          autosize
          minRows={6}
          maxRows={14}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 13 } }}
          data-autofocus
        />
        <PasteFindings rows={rows} tried={paste.tried} onCreate={paste.createItems} isWorking={paste.isWorking} />
        <FailureNotice failure={paste.failure} />
        {paste.isWorking && <Progress value={paste.progress} aria-label={t('paste.progress')} animated />}
        <Group justify="space-between">
          <Text size="sm" c="dimmed">
            {rows.length > 0 && t('paste.read', { count: readable.length, rows: quantity(readable.length) })}
          </Text>
          <Group>
            <Button variant="default" onClick={onClose}>
              {t('done.leave')}
            </Button>
            {isTried ? (
              <Button onClick={() => void apply()} loading={paste.isWorking} disabled={wanted === 0}>
                {t(mode === 'count' ? 'paste.applyCount' : 'paste.applyReceive', {
                  count: wanted,
                  rows: quantity(wanted),
                })}
              </Button>
            ) : (
              <Button
                onClick={() => void paste.tryOut(readable)}
                loading={paste.isWorking}
                disabled={readable.length === 0}
              >
                {t('paste.check')}
              </Button>
            )}
          </Group>
        </Group>
      </Stack>
    </Modal>
  )
}
