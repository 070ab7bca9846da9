/** Whether the service itself needs somebody: work that failed for good, and a database that cannot keep up. */
import { Badge, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AnchorLink } from '../parts/links.tsx'
import { Panel } from '../parts/panel.tsx'
import { useRead } from '../service/use-read.ts'

export function Wellbeing() {
  const { t } = useTranslation()
  const ready = useRead('readyz', undefined, { refetchInterval: 15_000 })
  const dead = ready.data?.follow_ups.dead ?? 0
  return (
    <Panel
      title={t('well.title')}
      aside={
        <AnchorLink to="/integrity" size="sm">
          {t('well.integrity')}
        </AnchorLink>
      }
    >
      <Group gap="lg">
        <Group gap="xs">
          <Badge color={ready.data?.status === 'ok' ? 'teal' : 'orange'}>
            {ready.data ? t(`well.${ready.data.status}`) : t('well.asking')}
          </Badge>
          <Text size="sm" c="dimmed">
            {ready.data?.database === 'pglite' ? t('well.embedded') : t('well.server')}
          </Text>
        </Group>
        <AnchorLink to="/follow-ups" size="sm">
          {t('well.waiting', { count: ready.data?.follow_ups.waiting ?? 0 })}
        </AnchorLink>
        {dead > 0 ? (
          <AnchorLink to="/follow-ups" search={{ state: 'dead' } as never} size="sm" fw={600} c="var(--tone-worse)">
            {t('well.dead', { count: dead })}
          </AnchorLink>
        ) : (
          <Text size="sm">{t('well.dead', { count: dead })}</Text>
        )}
      </Group>
    </Panel>
  )
}
