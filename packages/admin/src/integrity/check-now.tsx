/** Every invariant, checked in one go when somebody asks: how many rows were looked at, and of what is wrong some examples. */
import type { ResultOf } from '@holdfast/sdk'
import { Badge, Button, Text } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { Asked } from '../parts/asked.tsx'
import { Moment } from '../parts/moment.tsx'
import { Panel } from '../parts/panel.tsx'
import { type Column, RowsTable } from '../parts/rows-table.tsx'
import { useRead } from '../service/use-read.ts'
import { Evidence } from './evidence.tsx'

type Check = ResultOf<'check_integrity'>['checks'][number]

export function CheckNow() {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  // Asked when somebody wants it: it reads everything.
  const integrity = useRead('check_integrity', undefined, { enabled: false, staleTime: Number.POSITIVE_INFINITY })
  const columns: Column<Check>[] = [
    { key: 'name', title: '#', cell: ({ invariant }) => <b>{invariant}</b>, width: 60 },
    {
      key: 'statement',
      title: t('integrity.statement'),
      cell: ({ statement, examples, remedy }) => (
        <>
          <Text size="sm">{statement}</Text>
          {examples.map((example) => (
            <Evidence key={JSON.stringify(example)} of={example} />
          ))}
          {remedy && (
            <Text size="sm" c="dimmed">
              {remedy}
            </Text>
          )}
        </>
      ),
    },
    { key: 'rows', title: t('integrity.rows'), isNumeric: true, cell: ({ rows }) => quantity(rows) },
    {
      key: 'violations',
      title: t('integrity.result'),
      cell: ({ violations }) => (
        <Badge color={violations === 0 ? 'teal' : 'red'} miw="max-content">
          {violations === 0 ? t('integrity.holds') : t('integrity.violations', { count: violations })}
        </Badge>
      ),
    },
  ]
  return (
    <Panel
      title={t('integrity.now')}
      hint={t('integrity.nowHint')}
      isFlush
      aside={
        <Button
          variant="default"
          leftSection={<IconListCheck size={16} />}
          loading={integrity.isFetching}
          onClick={() => void integrity.refetch()}
        >
          {t('integrity.checkNow')}
        </Button>
      }
    >
      {(integrity.data || integrity.error) && (
        <Asked of={integrity}>
          {({ ok, checks, checked_at: at }) => (
            <>
              <Text size="sm" p="md" role="status">
                <Badge color={ok ? 'teal' : 'red'} mr="sm">
                  {t(ok ? 'integrity.allHold' : 'integrity.broken')}
                </Badge>
                {t('integrity.checked')} <Moment at={at} />
              </Text>
              <RowsTable
                rows={checks}
                columns={columns}
                rowKey={({ invariant, statement }) => `${invariant} ${statement}`}
                label={t('integrity.now')}
              />
            </>
          )}
        </Asked>
      )}
    </Panel>
  )
}
