/** A replay while it is under way, and what came of it. */
import type { ResultOf } from '@holdfast/sdk'
import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { Asked } from '../parts/asked.tsx'
import { Panel } from '../parts/panel.tsx'
import { StateBadge } from '../parts/state-badge.tsx'
import { useConfirmed } from '../parts/use-confirmed.tsx'
import { useSession } from '../service/session.tsx'
import { useRead } from '../service/use-read.ts'
import { LabExamples } from './lab-examples.tsx'
import { LabFigures } from './lab-figures.tsx'
import type { Model } from './model.ts'

type Replay = ResultOf<'get_policy_replay'>

const LOOKED_UP_EVERY_MS = 700

function UnderWay({ replay: { id, state, orders, error } }: { replay: Replay }) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const { may } = useSession()
  const [cancel, cancelling] = useConfirmed('cancel_policy_replay')
  const isOpen = state === 'waiting' || state === 'running'
  return (
    <Panel title={t('lab.result')} aside={<StateBadge state={state} />}>
      {error && <Alert color="red">{error}</Alert>}
      {isOpen && (
        <>
          <Progress
            value={orders.total === 0 ? 0 : (100 * orders.done) / orders.total}
            aria-label={t('nav.orders')}
            animated
          />
          <Group justify="space-between" mt="xs">
            <Text size="sm" c="dimmed" className="numbers" role="status">
              {t('lab.progress', { done: quantity(orders.done), total: quantity(orders.total) })}
            </Text>
            {may('configuration:write') && (
              <Button
                size="compact-sm"
                variant="subtle"
                color="red"
                onClick={() => cancel({ policy_replay: id }, { title: t('lab.cancel'), body: '', isQuick: true })}
              >
                {t('lab.cancel')}
              </Button>
            )}
          </Group>
        </>
      )}
      {cancelling}
    </Panel>
  )
}

function Publish({ replay, model }: { replay: Replay; model: Model }) {
  const { t } = useTranslation()
  const { may } = useSession()
  const [publish, publishing] = useConfirmed('update_model')
  if (!may('configuration:write')) return null
  const isStale = model.revision !== replay.model_revision
  // What was changed, as it was: nothing else is taken back with it.
  const before = Object.fromEntries(
    Object.keys(replay.changes).map((name) => [
      name,
      name === 'settings'
        ? { out_of_stock_threshold: model.settings.out_of_stock_threshold ?? null }
        : model[name as keyof Model],
    ]),
  )
  const inverse = { name: 'update_model', input: { model: model.code, ...before } } as const
  const input = { model: model.code, expected_revision: replay.model_revision, ...replay.changes }
  return (
    <Group justify="flex-end">
      {isStale && (
        <Text size="sm" c="dimmed">
          {t('lab.stale')}
        </Text>
      )}
      <Button
        disabled={isStale}
        onClick={() => publish(input as never, { title: t('lab.publish'), body: t('lab.publishMeans'), inverse })}
      >
        {t('lab.publish')}
      </Button>
      {publishing}
    </Group>
  )
}

export function LabResult({ id, model }: { id: string; model: Model }) {
  const { t } = useTranslation()
  const { instant, quantity } = useFormats()
  const replay = useRead('get_policy_replay', { policy_replay: id }, { refetchInterval: LOOKED_UP_EVERY_MS })
  return (
    <Asked of={replay}>
      {(found) =>
        found.result === null ? (
          <UnderWay replay={found} />
        ) : (
          <Stack gap="lg">
            <Panel
              title={t('lab.result')}
              hint={t('lab.of', {
                count: found.result.current.orders,
                orders: quantity(found.result.current.orders),
                from: instant(found.result.from),
                to: instant(found.result.to),
              })}
            >
              {found.result.is_cut && <Alert color="orange">{t('lab.isCut')}</Alert>}
              <LabFigures result={found.result} />
              <Text size="sm" c="dimmed" my="sm">
                {t('lab.assumes')}
              </Text>
              <Publish replay={found} model={model} />
            </Panel>
            <LabExamples result={found.result} />
          </Stack>
        )
      }
    </Asked>
  )
}
