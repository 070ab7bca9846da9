/** Every invariant, checked when asked: how many rows were looked at, and of what is wrong some examples. */
import type { ResultOf } from '@holdfast/sdk'
import { Badge, Button, Code, Text } from '@mantine/core'
import { IconRefresh, IconShieldCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { Asked } from '../parts/asked.tsx'
import { Moment } from '../parts/moment.tsx'
import { Page } from '../parts/page.tsx'
import { Panel } from '../parts/panel.tsx'
import { type Column, RowsTable } from '../parts/rows-table.tsx'
import { useRead } from '../service/use-read.ts'

type Check = ResultOf<'check_integrity'>['checks'][number]

export function IntegrityPage() {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const integrity = useRead('check_integrity', undefined, { staleTime: 60_000 })
  const columns: Column<Check>[] = [
    {
      key: 'name',
      title: '#',
      cell: ({ invariant }) => (
        <Text size="sm" fw={600}>
          {invariant}
        </Text>
      ),
      width: 60,
    },
    {
      key: 'statement',
      title: t('integrity.statement'),
      cell: ({ statement, examples }) => (
        <>
          <Text size="sm">{statement}</Text>
          {examples.map((example) => (
            <Code key={JSON.stringify(example)} block mt={4} tabIndex={0}>
              {JSON.stringify(example)}
            </Code>
          ))}
        </>
      ),
    },
    { key: 'rows', title: t('integrity.rows'), isNumeric: true, cell: ({ rows }) => quantity(rows) },
    {
      key: 'violations',
      title: t('integrity.result'),
      cell: ({ violations }) => (
        <Badge color={violations === 0 ? 'teal' : 'red'}>
          {violations === 0 ? t('integrity.holds') : t('integrity.violations', { count: violations })}
        </Badge>
      ),
    },
  ]
  return (
    <Page
      title={t('nav.integrity')}
      beside={
        integrity.data && (
          <Badge color={integrity.data.ok ? 'teal' : 'red'} size="lg" leftSection={<IconShieldCheck size={14} />}>
            {t(integrity.data.ok ? 'integrity.allHold' : 'integrity.broken')}
          </Badge>
        )
      }
      subtitle={
        integrity.data && (
          <>
            {t('integrity.checked')} <Moment at={integrity.data.checked_at} />
          </>
        )
      }
      actions={
        <Button
          variant="default"
          leftSection={<IconRefresh size={16} />}
          loading={integrity.isFetching}
          onClick={() => void integrity.refetch()}
        >
          {t('integrity.again')}
        </Button>
      }
    >
      <Panel isFlush>
        <Asked of={integrity}>
          {({ checks }) => (
            <RowsTable
              rows={checks}
              columns={columns}
              rowKey={({ invariant, statement }) => `${invariant} ${statement}`}
              label={t('nav.integrity')}
            />
          )}
        </Asked>
      </Panel>
    </Page>
  )
}
