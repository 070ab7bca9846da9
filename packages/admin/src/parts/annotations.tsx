/** What others keep with a document: its number in another system, and members of their own, such as a note. */
import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { wordsAbout } from '../service/failure.ts'
import { type Scope, useSession } from '../service/session.tsx'
import { useCommand } from '../service/use-command.ts'
import { FailureNotice } from './failure-notice.tsx'
import { type Metadata, type MetadataRow, metadataChange, metadataRows } from './metadata.ts'
import { Panel } from './panel.tsx'
import { RowList } from './row-list.tsx'
import { type Inverse, useDone } from './use-done.tsx'

const CHANGES = {
  order: { name: 'update_order', scope: 'orders:write' },
  return: { name: 'update_return', scope: 'orders:write' },
  receipt: { name: 'update_expected_receipt', scope: 'stock:write' },
} as const satisfies Record<string, { name: string; scope: Scope }>

type Annotated = { number: string; external_reference: string | null; metadata: Metadata }
type Props = { kind: keyof typeof CHANGES; of: Annotated }

export function Annotations({ kind, of }: Props) {
  const { t } = useTranslation()
  const { may } = useSession()
  const [isOpen, { open, close }] = useDisclosure()
  const rows = [
    ...(of.external_reference === null ? [] : [{ name: t('annotations.reference'), text: of.external_reference }]),
    ...metadataRows(of.metadata),
  ]
  return (
    <Panel
      title={t('annotations.title')}
      aside={
        may(CHANGES[kind].scope) && (
          <Button size="compact-sm" variant="default" onClick={open}>
            {t('annotations.change')}
          </Button>
        )
      }
    >
      {rows.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('annotations.none')}
        </Text>
      ) : (
        <Stack gap={6}>
          {rows.map(({ name, text }) => (
            <Group key={name} gap="sm" align="baseline" wrap="nowrap">
              <Text size="sm" c="dimmed" w={120} style={{ flex: 'none', overflowWrap: 'anywhere' }}>
                {name}
              </Text>
              <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                {text}
              </Text>
            </Group>
          ))}
        </Stack>
      )}
      {isOpen && <AnnotationsDialog kind={kind} of={of} onClose={close} />}
    </Panel>
  )
}

function AnnotationsDialog({ kind, of, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation()
  const tell = useDone()
  const { name: command } = CHANGES[kind]
  const { send, failure, isSending } = useCommand(command)
  const [reference, setReference] = useState(of.external_reference ?? '')
  const [rows, setRows] = useState<MetadataRow[]>(() => metadataRows(of.metadata))
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const metadata = metadataChange(of.metadata, rows)
    const named = { [kind]: of.number }
    if (!(await send({ ...named, external_reference: reference || null, metadata } as never))) return
    const before = Object.fromEntries(Object.keys(metadata).map((name) => [name, of.metadata[name] ?? null]))
    const inverse = { ...named, external_reference: of.external_reference, metadata: before }
    tell(t('done.done', { what: `${of.number}: ${t('annotations.title')}` }), {
      name: command,
      input: inverse,
    } as never as Inverse)
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t('annotations.title')} centered>
      <form onSubmit={(event) => void save(event)}>
        <Stack>
          <TextInput
            label={t('item.reference')}
            value={reference}
            onChange={(event) => setReference(event.currentTarget.value)}
            error={wordsAbout(failure, '/external_reference')}
            data-autofocus
          />
          <RowList rows={rows} onChange={setRows} blank={{ name: 'note', text: '' }} add={t('annotations.add')}>
            {(row, change) => (
              <>
                <TextInput
                  aria-label={t('annotations.name')}
                  w={130}
                  value={row.name}
                  onChange={(event) => change({ name: event.currentTarget.value })}
                />
                <TextInput
                  aria-label={t('annotations.value', { name: row.name })}
                  flex={1}
                  value={row.text}
                  onChange={(event) => change({ text: event.currentTarget.value })}
                />
              </>
            )}
          </RowList>
          <FailureNotice failure={failure} />
          <Group justify="flex-end">
            <Button type="submit" loading={isSending}>
              {t('done.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
