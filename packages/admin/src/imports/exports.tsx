/** Whole lists, as files. */
import { Button, Group } from '@mantine/core'
import { IconFileExport } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { Panel } from '../parts/panel.tsx'
import { download } from '../service/download.ts'
import type { Failure } from '../service/failure.ts'
import { useSession } from '../service/session.tsx'

const LISTS = ['items', 'locations', 'levels', 'counts', 'movements', 'orders'] as const

export function Exports() {
  const { t } = useTranslation()
  const { key } = useSession()
  const [asked, setAsked] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const keep = async (what: string) => {
    setAsked(what)
    setFailure(await download({ path: `/v1/exports/${what}`, name: `${what}.csv`, key }))
    setAsked(null)
  }
  return (
    <Panel title={t('imports.exports')} hint={t('imports.exportsHint')}>
      <Group gap="xs">
        {LISTS.map((what) => (
          <Button
            key={what}
            variant="default"
            leftSection={<IconFileExport size={16} />}
            loading={asked === what}
            disabled={asked !== null && asked !== what}
            aria-label={t('imports.exportOf', { what: t(`imports.${what}`) })}
            onClick={() => void keep(what)}
          >
            {t(`imports.${what}`)}
          </Button>
        ))}
      </Group>
      <FailureNotice failure={failure} />
    </Panel>
  )
}
