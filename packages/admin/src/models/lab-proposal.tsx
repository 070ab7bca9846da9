/** How the model would be otherwise, and on how many days it is tried. */
import type { InputOf, ResultOf } from '@holdfast/sdk'
import { Button, Group, NumberInput, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { Panel } from '../parts/panel.tsx'
import { wordsAbout } from '../service/failure.ts'
import { useSession } from '../service/session.tsx'
import { useCommand } from '../service/use-command.ts'
import { LocationRanks } from './location-ranks.tsx'
import { inOrder, type Model, ranked } from './model.ts'
import { SourcingFields } from './sourcing-fields.tsx'

type Changes = InputOf<'create_policy_replay'>['changes']

type Props = {
  model: Model
  /** What is looked at: one goes on from there. */
  tried: Pick<ResultOf<'get_policy_replay'>, 'changes' | 'days'> | undefined
  onAsked: (id: string) => void
}

export function LabProposal({ model, tried, onAsked }: Props) {
  const { t } = useTranslation()
  const { may } = useSession()
  const { send, failure, isSending } = useCommand('create_policy_replay')
  const [changes, setChanges] = useState<Changes>(tried?.changes ?? {})
  const [list, setList] = useState(() => inOrder({ ...model, ...(tried?.changes as Partial<Model>) }))
  const [days, setDays] = useState(tried?.days ?? 14)
  const change = (more: Changes) => setChanges({ ...changes, ...more })
  const threshold = changes.settings?.out_of_stock_threshold ?? model.settings.out_of_stock_threshold
  const ask = async () => {
    const made = await send({ model: model.code, days, changes })
    if (made) onAsked(made.id)
  }
  if (!may('configuration:write')) return <Panel title={t('lab.proposal')} hint={t('lab.mayNot')} />
  return (
    <Panel title={t('lab.proposal')} hint={t('lab.proposalHint')}>
      <Stack>
        <SourcingFields rules={{ ...model, ...changes }} onChange={change} failure={failure} within="/changes" />
        <NumberInput
          label={t('setting.name.out_of_stock_threshold')}
          description={t('setting.means.out_of_stock_threshold')}
          min={0}
          value={threshold ?? ''}
          onChange={(value) => change({ settings: { out_of_stock_threshold: value === '' ? null : Number(value) } })}
          error={wordsAbout(failure, '/changes/settings')}
        />
        <div>
          <Text size="sm" fw={500} mb={6}>
            {t('models.locations')}
          </Text>
          <LocationRanks
            list={list}
            setList={(next) => {
              setList(next)
              change({ locations: ranked(next) })
            }}
            mayChange
          />
        </div>
        <FailureNotice failure={failure} />
        <Group justify="space-between" align="flex-end">
          <NumberInput
            label={t('lab.days')}
            min={1}
            max={90}
            w={140}
            value={days}
            onChange={(value) => setDays(Number(value) || 1)}
            error={wordsAbout(failure, '/days')}
          />
          <Button onClick={() => void ask()} loading={isSending} disabled={Object.keys(changes).length === 0}>
            {t('lab.ask')}
          </Button>
        </Group>
      </Stack>
    </Panel>
  )
}
