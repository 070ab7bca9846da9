/** The books are made to agree with what was counted: what that comes to is seen before it is done. */
import { Alert, Button, Group, Modal, Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Asked } from '../parts/asked.tsx'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { useDone } from '../parts/use-done.tsx'
import { useCommand } from '../service/use-command.ts'
import { useRead } from '../service/use-read.ts'
import { ReportTotals } from './report-totals.tsx'
import type { Stocktake } from './stocktake.ts'

export function CompleteDialog({ stocktake: { number }, onClose }: { stocktake: Stocktake; onClose: () => void }) {
  const { t } = useTranslation()
  const report = useRead('get_stocktake_report', { stocktake: number, limit: 1 })
  const { send, failure, isSending } = useCommand('complete_stocktake')
  const done = useDone()
  const [uncounted, setUncounted] = useState<'leave' | 'zero'>('leave')
  const complete = async () => {
    if (!(await send({ stocktake: number, uncounted }))) return
    done(t('done.done', { what: t('stocktakes.complete') }))
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t('stocktakes.complete')} centered size="lg">
      <Stack>
        <Asked of={report} rows={2}>
          {({ totals }) => (
            <>
              <ReportTotals totals={totals} />
              {totals.not_counted > 0 && (
                <Radio.Group
                  label={t('stocktakes.uncounted', { count: totals.not_counted })}
                  value={uncounted}
                  onChange={(value) => setUncounted(value as typeof uncounted)}
                >
                  <Stack gap="xs" mt="xs">
                    <Radio value="leave" label={t('stocktakes.leave')} />
                    <Radio value="zero" label={t('stocktakes.zero')} />
                  </Stack>
                </Radio.Group>
              )}
              {uncounted === 'zero' && <Alert color="orange">{t('stocktakes.zeroMeans')}</Alert>}
            </>
          )}
        </Asked>
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('done.leave')}
          </Button>
          <Button onClick={() => void complete()} loading={isSending} disabled={!report.data}>
            {t('stocktakes.complete')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
