/** Units come in, or go between the shelf and what is not sold. */
import { Button, Group, Modal, NumberInput, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import type { Level } from '../parts/level-bar.tsx'
import { type Inverse, useDone } from '../parts/use-done.tsx'
import { useCommand } from '../service/use-command.ts'

export type MoveKind = 'receive' | 'damaged' | 'quarantined' | 'release'
type Props = { level: Level; kind: MoveKind; onClose: () => void }

const ways = {
  damaged: { from: 'on_hand', to: 'damaged' },
  quarantined: { from: 'on_hand', to: 'quarantined' },
  release: { from: 'quarantined', to: 'on_hand' },
} as const

/** What came in goes back to whom it came from; what was put elsewhere goes back to where it was. */
function inverseOf(kind: MoveKind, about: { sku: string; location: string; quantity: number }): Inverse {
  const { quantity, ...there } = about
  if (kind === 'receive') return { name: 'adjust_stock', input: { ...there, delta: -quantity, reason: 'returned' } }
  return { name: 'move_stock', input: { ...about, from: ways[kind].to, to: ways[kind].from } }
}

export function MoveDialog({ level: { sku, location }, kind, onClose }: Props) {
  const { t } = useTranslation()
  const tell = useDone()
  const receipt = useCommand('receive_stock')
  const move = useCommand('move_stock')
  const [quantity, setQuantity] = useState<number | string>(1)
  const [note, setNote] = useState('')
  const title = `${t(`move.${kind}`)} · ${sku}, ${location}`
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const about = { sku, location, quantity: Number(quantity), ...(note && { note }) }
    const done = kind === 'receive' ? await receipt.send(about) : await move.send({ ...about, ...ways[kind] })
    if (!done) return
    tell(t('done.done', { what: title }), inverseOf(kind, { sku, location, quantity: Number(quantity) }))
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={title} centered>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <NumberInput label={t('shipments.units')} min={0} value={quantity} onChange={setQuantity} data-autofocus />
          <TextInput label={t('count.note')} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
          <FailureNotice failure={receipt.failure ?? move.failure} />
          <Group justify="flex-end">
            <Button type="submit" loading={receipt.isSending || move.isSending}>
              {t(`move.${kind}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
