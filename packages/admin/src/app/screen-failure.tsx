/** In place of a screen that fell over: what is wrong is said, and the rest goes on. */
import { Button } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { Page } from '../parts/page.tsx'
import { failureOf } from '../service/failure.ts'

export function ScreenFailure({ error }: { error: unknown }) {
  const { t } = useTranslation()
  const router = useRouter()
  return (
    <Page
      title={t('shell.broken')}
      actions={<Button onClick={() => void router.invalidate()}>{t('shell.again')}</Button>}
    >
      <FailureNotice failure={failureOf(error)} />
    </Page>
  )
}
