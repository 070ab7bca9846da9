/** The locations of a model, by priority: those that serve, or those that take back what customers return. */
import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { Panel } from '../parts/panel.tsx'
import { useSession } from '../service/session.tsx'
import { useCommand } from '../service/use-command.ts'
import { LocationRanks } from './location-ranks.tsx'
import { inOrder, type Listed, type Model, ranked } from './model.ts'

const KINDS = {
  locations: { title: 'models.locations', hint: 'models.locationsHint', none: 'models.noLocations' },
  return_locations: { title: 'model.returns', hint: 'model.returnsHint', none: 'model.returnsNone' },
} as const
type Props = { model: Model; kind: keyof typeof KINDS }

function listOf(model: Model, kind: Props['kind']): Listed[] {
  if (kind === 'locations') return inOrder(model)
  return inOrder({ locations: model.return_locations.map((one) => ({ ...one, on_hold: false })) })
}

export function ModelLocations({ model, kind }: Props) {
  const { t } = useTranslation()
  const { may } = useSession()
  const { send, failure, isSending } = useCommand('update_model')
  const [list, setList] = useState(() => listOf(model, kind))
  const mayChange = may('configuration:write')
  const save = () => {
    const sent = ranked(list).map(({ on_hold, ...one }) => (kind === 'locations' ? { ...one, on_hold } : one))
    return send({ model: model.code, expected_revision: model.revision, [kind]: sent })
  }
  const words = KINDS[kind]
  return (
    <Panel title={t(words.title)} hint={t(words.hint)}>
      {list.length === 0 && (
        <Text size="sm" c="dimmed">
          {t(words.none)}
        </Text>
      )}
      <LocationRanks list={list} setList={setList} mayChange={mayChange} mayHold={kind === 'locations'} />
      <FailureNotice failure={failure} />
      {mayChange && (
        <Group justify="flex-end" mt="md">
          <Button
            onClick={() => void save()}
            loading={isSending}
            aria-label={`${t(words.title)}: ${t('models.saveOrder')}`}
          >
            {t('models.saveOrder')}
          </Button>
        </Group>
      )}
    </Panel>
  )
}
