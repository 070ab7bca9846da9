import { Button, Group, Text } from '@mantine/core'
import { IconTags } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../parts/empty-state.tsx'

export function NoItems({ isFiltered, onPaste }: { isFiltered: boolean; onPaste: () => void }) {
  const { t } = useTranslation()
  const icon = <IconTags size={40} stroke={1.4} />
  if (isFiltered)
    return (
      <EmptyState icon={icon} title={t('items.noneFound')}>
        {t('items.noneFoundHint')}
      </EmptyState>
    )
  return (
    <EmptyState
      icon={icon}
      title={t('items.none')}
      action={
        <Group mt="sm">
          <Button onClick={onPaste}>{t('paste.action')}</Button>
        </Group>
      }
    >
      <Text size="sm">{t('items.noneHint')}</Text>
    </EmptyState>
  )
}
