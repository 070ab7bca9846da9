/** How many rows were refused, and the file that says which, and why. */
import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { download } from '../service/download.ts'
import type { Failure } from '../service/failure.ts'
import { useSession } from '../service/session.tsx'

type Props = { id: string; name: string | null; count: number }

export function RefusedRows({ id, name, count }: Props) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const { key } = useSession()
  const [failure, setFailure] = useState<Failure | null>(null)
  const file = name ?? id
  const keep = async () =>
    setFailure(
      await download({ path: `/v1/imports/${id}/errors`, name: `refused-${file.replace(/\.\w+$/, '')}.csv`, key }),
    )
  return (
    <>
      <Button
        size="compact-sm"
        color="red"
        variant="light"
        rightSection={<IconDownload size={14} />}
        aria-label={`${quantity(count)}: ${t('imports.download', { name: file })}`}
        onClick={() => void keep()}
      >
        {quantity(count)}
      </Button>
      <FailureNotice failure={failure} />
    </>
  )
}
