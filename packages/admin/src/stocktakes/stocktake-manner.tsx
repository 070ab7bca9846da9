/** In which manner is counted: blindly, and with the shelves closed meanwhile. */
import { Badge, Group, Tooltip } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Stocktake } from './stocktake.ts'

export function StocktakeManner({ of: { blind, freeze } }: { of: Pick<Stocktake, 'blind' | 'freeze'> }) {
  const { t } = useTranslation()
  return (
    <Group gap={6} wrap="nowrap">
      {blind && (
        <Tooltip label={t('stocktakes.blindMeans')} multiline maw={280}>
          <Badge color="gray">{t('stocktakes.blind')}</Badge>
        </Tooltip>
      )}
      {freeze && (
        <Tooltip label={t('stocktakes.freezeMeans')} multiline maw={280}>
          <Badge color="orange">{t('stocktakes.freeze')}</Badge>
        </Tooltip>
      )}
    </Group>
  )
}
