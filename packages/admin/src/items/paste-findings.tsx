/** What was found out about pasted rows: which cannot be read, which would be refused and why, and which items do not exist yet. */
import { Alert, Button, List, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PastedRow } from './pasted-rows.ts'
import type { Tried } from './use-paste.ts'

const SHOWN = 8

type Props = {
  rows: readonly PastedRow[]
  tried: Tried | null
  onCreate: (skus: readonly string[], rows: readonly PastedRow[]) => unknown
  isWorking: boolean
}

export function PasteFindings({ rows, tried, onCreate, isWorking }: Props) {
  const { t } = useTranslation()
  const unreadable = rows.filter(({ isReadable }) => !isReadable)
  const unknown = [...new Set(tried?.refused.filter(({ code }) => code === 'unknown_sku').map(({ row }) => row.sku))]
  const refused = tried?.refused.filter(({ code }) => code !== 'unknown_sku') ?? []
  const readable = rows.filter(({ isReadable }) => isReadable)
  return (
    <Stack gap="xs">
      {unreadable.length > 0 && (
        <Alert color="orange" title={t('paste.unreadable', { count: unreadable.length })}>
          <List size="sm">
            {unreadable.slice(0, SHOWN).map(({ row, text }) => (
              <List.Item key={row}>{t('paste.inRow', { row, what: text })}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      {unknown.length > 0 && (
        <Alert color="accent" title={t('paste.unknown', { count: unknown.length })}>
          <Text size="sm">
            {unknown.slice(0, SHOWN).join(', ')}
            {unknown.length > SHOWN && ' …'}
          </Text>
          <Button size="xs" mt="xs" variant="default" loading={isWorking} onClick={() => onCreate(unknown, readable)}>
            {t('paste.createItems', { count: unknown.length })}
          </Button>
        </Alert>
      )}
      {refused.length > 0 && (
        <Alert color="red" title={t('paste.refused', { count: refused.length })}>
          <List size="sm">
            {refused.slice(0, SHOWN).map(({ row, detail }) => (
              <List.Item key={row.row}>{t('paste.inRow', { row: row.row, what: detail })}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      {tried && unknown.length + refused.length + unreadable.length === 0 && (
        <Alert color="teal">{t('paste.allGood', { count: tried.applied })}</Alert>
      )}
    </Stack>
  )
}
