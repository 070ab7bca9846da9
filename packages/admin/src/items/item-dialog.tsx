/** An item is made or changed; a kit is an item with parts. */
import type { ResultOf } from '@holdfast/sdk'
import { Button, Drawer, Group, NumberInput, Stack, Switch, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { useDone } from '../parts/use-done.tsx'
import { wordsAbout } from '../service/failure.ts'
import { useCommand } from '../service/use-command.ts'
import { KitParts, type Part, sentPart } from './kit-parts.tsx'

type Item = ResultOf<'get_item'>
type Members = Pick<
  Item,
  'sku' | 'title' | 'shipping_category' | 'external_reference' | 'weight_grams' | 'requires_shipping' | 'ships_together'
>
type Text = 'sku' | 'title' | 'shipping_category' | 'external_reference'

function atFirst(item: Item | null): Members {
  const blank = { sku: '', title: null, shipping_category: null, external_reference: null, weight_grams: null }
  return item ?? { ...blank, requires_shipping: true, ships_together: false }
}

export function ItemDialog({ item, onClose }: { item: Item | null; onClose: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const tell = useDone()
  const creation = useCommand('create_item')
  const change = useCommand('update_item')
  const [changed, setChanged] = useState<Partial<Members>>({})
  const [parts, setParts] = useState<Part[] | null>(null)
  const failure = creation.failure ?? change.failure
  const now = { ...atFirst(item), ...changed }
  const shownParts = parts ?? item?.components ?? []
  const set = (members: Partial<Members>) => setChanged({ ...changed, ...members })
  const text = (name: Text) => ({
    value: now[name] ?? '',
    onChange: (event: FormEvent<HTMLInputElement>) =>
      set({ [name]: event.currentTarget.value || (name === 'sku' ? '' : null) }),
    error: wordsAbout(failure, `/${name}`),
  })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { sku, ...rest } = changed
    const sent = { ...rest, ...(parts && { components: parts.filter((part) => part.sku !== '').map(sentPart) }) }
    const saved = item
      ? await change.send({ item: item.id, expected_revision: item.revision, ...sent, ...(sku && { sku }) })
      : await creation.send({ sku: now.sku, ...sent })
    if (!saved) return
    tell(t('done.done', { what: `${saved.sku}: ${t(item ? 'done.save' : 'done.create')}` }))
    onClose()
    if (saved.sku !== item?.sku) void navigate({ to: '/items/$sku', params: { sku: saved.sku } })
  }
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="md"
      title={item ? t('item.editOne', { sku: item.sku }) : t('items.new')}
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <TextInput label={t('items.sku')} {...text('sku')} required data-autofocus />
          <TextInput label={t('items.name')} {...text('title')} />
          <TextInput label={t('items.category')} {...text('shipping_category')} />
          <NumberInput
            label={t('item.weight')}
            suffix=" g"
            min={0}
            value={now.weight_grams ?? ''}
            onChange={(value) => set({ weight_grams: value === '' ? null : Number(value) })}
            error={wordsAbout(failure, '/weight_grams')}
          />
          <TextInput label={t('item.reference')} {...text('external_reference')} />
          <Switch
            label={t('item.shipped')}
            description={t('item.shippedMeans')}
            checked={now.requires_shipping}
            onChange={(event) => set({ requires_shipping: event.currentTarget.checked })}
          />
          <KitParts parts={shownParts} onChange={setParts} failure={failure} />
          {shownParts.length > 0 && (
            <Switch
              label={t('item.together')}
              checked={now.ships_together}
              onChange={(event) => set({ ships_together: event.currentTarget.checked })}
            />
          )}
          <FailureNotice failure={failure} />
          <Group justify="flex-end">
            <Button type="submit" loading={creation.isSending || change.isSending}>
              {t(item ? 'done.save' : 'done.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Drawer>
  )
}
