/** How far the check in the background has come, and what its last round came to. */
import { Button, Progress, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { Asked } from '../parts/asked.tsx'
import { Moment } from '../parts/moment.tsx'
import { Panel } from '../parts/panel.tsx'
import { useConfirmed } from '../parts/use-confirmed.tsx'
import { useSession } from '../service/session.tsx'
import { useRead } from '../service/use-read.ts'

const LOOKED_UP_EVERY_MS = 2_000

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <Text size="xs" c="dimmed" fw={550}>
        {name}
      </Text>
      <Text fw={600} component="div" className="numbers">
        {children}
      </Text>
    </div>
  )
}

export function Round() {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const { may } = useSession()
  const round = useRead('get_integrity_round', undefined, { refetchInterval: LOOKED_UP_EVERY_MS })
  const [hasten, hastening] = useConfirmed('hasten_integrity_round')
  return (
    <Panel
      title={t('integrity.round')}
      hint={t('integrity.roundHint')}
      aside={
        may('admin') && (
          <Button
            variant="default"
            leftSection={<IconRefresh size={16} />}
            disabled={round.data?.hastened ?? false}
            onClick={() => hasten({}, { title: t('integrity.hasten'), body: '', isQuick: true })}
          >
            {t('integrity.hasten')}
          </Button>
        )
      }
    >
      <Asked of={round} rows={2}>
        {({ kinds, rows, violations, last, open_findings: open }) => (
          <Stack>
            <div>
              <Progress
                value={kinds.total === 0 ? 0 : (100 * kinds.done) / kinds.total}
                aria-label={t('integrity.round')}
              />
              <Text size="xs" c="dimmed" mt={4} className="numbers">
                {t('integrity.kinds', { done: quantity(kinds.done), total: quantity(kinds.total) })} ·{' '}
                {t('integrity.rowsSeen', { rows: quantity(rows) })} · {t('integrity.violations', { count: violations })}
              </Text>
            </div>
            <SimpleGrid cols={{ base: 2, sm: 4 }}>
              <Fact name={t('integrity.lastRound')}>
                {last ? <Moment at={last.finished_at} /> : t('integrity.noneYet')}
              </Fact>
              <Fact name={t('integrity.rows')}>{last ? quantity(last.rows) : '–'}</Fact>
              <Fact name={t('integrity.itsViolations')}>{last ? quantity(last.violations) : '–'}</Fact>
              <Fact name={t('integrity.openFindings')}>{quantity(open)}</Fact>
            </SimpleGrid>
          </Stack>
        )}
      </Asked>
      {hastening}
    </Panel>
  )
}
