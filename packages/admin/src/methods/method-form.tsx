/** Everything that a shipping method says; what the service refuses is said beside the field that it is about. */
import {
  Button,
  Group,
  MultiSelect,
  NumberInput,
  SimpleGrid,
  Stack,
  Switch,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { Panel } from '../parts/panel.tsx'
import { useDone } from '../parts/use-done.tsx'
import { useLocationOptions } from '../parts/use-named.ts'
import { wordsAbout } from '../service/failure.ts'
import { useSession } from '../service/session.tsx'
import { useCommand } from '../service/use-command.ts'
import { fieldsOf } from './fields.ts'
import { LeadTimes } from './lead-times.tsx'
import { type Members, type Method, zonesIn, zonesText } from './method.ts'

function atFirst(method: Method | null): Members {
  if (!method)
    return {
      currency: 'EUR',
      price_minor: 0,
      lead_time_hours_min: 24,
      lead_time_hours_max: 72,
      lead_times: [],
      zones: [],
    }
  const { code: _, id: _id, metadata: _metadata, revision: _revision, ...rest } = method
  const { created_at: _created, updated_at: _updated, archived_at: _archived, ...members } = rest
  return members
}

export function MethodForm({ method }: { method: Method | null }) {
  const { t } = useTranslation()
  const { may } = useSession()
  const navigate = useNavigate()
  const done = useDone()
  const locations = useLocationOptions()
  const creation = useCommand('create_shipping_method')
  const change = useCommand('update_shipping_method')
  const [code, setCode] = useState(method?.code ?? '')
  const [zones, setZones] = useState(() => zonesText(method?.zones ?? []))
  const [members, setMembers] = useState(() => atFirst(method))
  const failure = creation.failure ?? change.failure
  const set = (changed: Partial<Members>) => setMembers({ ...members, ...changed })
  const mayChange = may('configuration:write')
  const { text, amount, whole } = fieldsOf(members, set, failure)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const sent = { ...members, zones: zonesIn(zones) }
    const saved = method
      ? await change.send({ shipping_method: method.code, expected_revision: method.revision, ...sent })
      : await creation.send({ code, ...sent })
    if (!saved) return
    done(t('done.done', { what: `${saved.code}: ${t('done.save')}` }))
    if (!method) void navigate({ to: '/methods/$code', params: { code: saved.code }, replace: true })
  }
  return (
    <form onSubmit={(event) => void save(event)}>
      <Stack gap="lg">
        <Panel title={t('methods.method')}>
          <SimpleGrid cols={{ base: 1, sm: 3 }}>
            <TextInput
              label={t('locations.code')}
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
              disabled={method !== null}
              error={wordsAbout(failure, '/code')}
              required
            />
            <TextInput label={t('items.name')} {...text('name')} />
            <Switch
              mt={28}
              label={t('methods.active')}
              checked={members.active ?? true}
              onChange={(event) => set({ active: event.currentTarget.checked })}
            />
            <TextInput label={t('ship.carrier')} {...text('carrier')} />
            <TextInput label={t('methods.service')} {...text('service')} />
          </SimpleGrid>
        </Panel>
        <Panel title={t('methods.cost')}>
          <SimpleGrid cols={{ base: 1, sm: 3 }}>
            <NumberInput label={t('methods.price')} {...amount('price_minor')} />
            <TextInput
              label={t('methods.currency')}
              maxLength={3}
              value={members.currency}
              onChange={(event) => set({ currency: event.currentTarget.value.toUpperCase() })}
              error={wordsAbout(failure, '/currency')}
            />
            <NumberInput label={t('methods.free')} placeholder={t('methods.never')} {...amount('free_over_minor')} />
          </SimpleGrid>
        </Panel>
        <Panel title={t('methods.leadTime')} hint={t('methods.leadTimeMeans')}>
          <SimpleGrid cols={{ base: 1, sm: 3 }} mb="md">
            <NumberInput label={t('methods.atLeast')} suffix=" h" {...whole('lead_time_hours_min')} />
            <NumberInput label={t('methods.atMost')} suffix=" h" {...whole('lead_time_hours_max')} />
          </SimpleGrid>
          <LeadTimes list={members.lead_times ?? []} setList={(list) => set({ lead_times: list })} failure={failure} />
        </Panel>
        <Panel title={t('methods.offered')}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <MultiSelect
              label={t('methods.from')}
              placeholder={(members.locations ?? []).length === 0 ? t('methods.everywhere') : ''}
              data={locations}
              value={members.locations ?? []}
              onChange={(value) => set({ locations: value.length === 0 ? null : value })}
              error={wordsAbout(failure, '/locations')}
              searchable
              clearable
            />
            <Textarea
              label={t('methods.to')}
              description={t('methods.zonesMean')}
              placeholder={t('methods.everywhere')}
              value={zones}
              onChange={(event) => setZones(event.currentTarget.value)}
              error={wordsAbout(failure, '/zones')}
              autosize
              minRows={2}
              ff="monospace"
            />
            <TextInput label={t('items.category')} {...text('shipping_category')} />
            <Group grow align="flex-start">
              <NumberInput label={t('methods.weightMin')} suffix=" g" {...whole('weight_grams_min')} />
              <NumberInput label={t('methods.weightMax')} suffix=" g" {...whole('weight_grams_max')} />
            </Group>
          </SimpleGrid>
        </Panel>
        <FailureNotice failure={failure} />
        {mayChange && (
          <Group justify="flex-end">
            <Text size="sm" c="dimmed">
              {t('methods.forNew')}
            </Text>
            <Button type="submit" loading={creation.isSending || change.isSending}>
              {t(method ? 'done.save' : 'done.create')}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  )
}
