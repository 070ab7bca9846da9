/** Goods are received against what was expected: how many are fine, how many are damaged, and how many will not come any more. */
import { Button, Group, Modal, NumberInput, Stack, Table, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import type { Failure } from '../service/failure.ts'
import { FailureNotice } from './failure-notice.tsx'

export type Awaited = { line: number; sku: string; outstanding: number }
export type Came = { line: number; accepted?: number; damaged?: number; short?: number; reason?: string }
type Props = {
  title: string
  lines: readonly Awaited[]
  failure: Failure | null
  isSending: boolean
  onReceive: (lines: Came[]) => void
  onClose: () => void
}

const KINDS = ['accepted', 'damaged', 'short'] as const

export function ReceiveDialog({ title, lines, failure, isSending, onReceive, onClose }: Props) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const [reason, setReason] = useState('')
  const [came, setCame] = useState(() =>
    lines.map(({ line, outstanding }) => ({ line, accepted: outstanding, damaged: 0, short: 0 })),
  )
  const isShort = came.some(({ damaged, short }) => damaged + short > 0)
  const sent = came
    .map(({ line, ...counts }) => ({
      line,
      ...Object.fromEntries(KINDS.filter((kind) => counts[kind] > 0).map((kind) => [kind, counts[kind]])),
      ...(reason && counts.damaged + counts.short > 0 && { reason }),
    }))
    .filter((one) => KINDS.some((kind) => kind in one))
  return (
    <Modal opened onClose={onClose} title={title} size="xl" centered>
      <Stack>
        <Table aria-label={title}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('items.sku')}</Table.Th>
              <Table.Th data-numeric>{t('receive.outstanding')}</Table.Th>
              {KINDS.map((kind) => (
                <Table.Th key={kind}>{t(`receive.${kind}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map(({ line, sku, outstanding }, index) => (
              <Table.Tr key={line}>
                <Table.Td fw={550} style={{ whiteSpace: 'nowrap' }}>
                  {sku}
                </Table.Td>
                <Table.Td data-numeric>{quantity(outstanding)}</Table.Td>
                {KINDS.map((kind) => (
                  <Table.Td key={kind}>
                    <NumberInput
                      aria-label={t('receive.of', { kind: t(`receive.${kind}`), sku })}
                      min={0}
                      w={96}
                      value={came[index]![kind]}
                      onChange={(value) => setCame(came.with(index, { ...came[index]!, [kind]: Number(value) }))}
                    />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Text size="sm" c="dimmed">
          {t('receive.means')}
        </Text>
        {isShort && (
          <TextInput
            label={t('done.reason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('done.leave')}
          </Button>
          <Button loading={isSending} disabled={sent.length === 0} onClick={() => onReceive(sent)}>
            {t('receive.action')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
