/** What can be done with the items that are chosen. */
import { accepted } from '@holdfast/sdk'
import { Button, Group, Menu, Text } from '@mantine/core'
import { IconChevronDown, IconX } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../language/formats.ts'
import { useSession } from '../../service/session.tsx'
import styles from './bulk-bar.module.css'
import { ITEMS_MAX, type PlanKind } from './plan.ts'

const BulkDialog = lazy(() => import('./bulk-dialog.tsx').then(({ BulkDialog }) => ({ default: BulkDialog })))

type Props = {
  skus: readonly string[]
  /** The question that the list shown is the answer to. */
  asked: { q?: string; shipping_category?: string }
  location: string | undefined
  onChoose: (skus: readonly string[]) => void
}

export function BulkBar({ skus, asked, location, onChoose }: Props) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const { holdfast, may } = useSession()
  const [kind, setKind] = useState<PlanKind | null>(null)
  const [isAsking, setAsking] = useState(false)
  const [isCut, setCut] = useState(false)
  const chooseAll = async () => {
    setAsking(true)
    try {
      const { data, next_cursor: more } = accepted(await holdfast.read('list_items', { ...asked, limit: ITEMS_MAX }))
      setCut(more !== null)
      onChoose(data.map(({ sku }) => sku))
    } finally {
      setAsking(false)
    }
  }
  const kinds: PlanKind[] = [
    ...(may('configuration:write') ? (['settings'] as const) : []),
    ...(may('stock:write') ? (['assign', 'unassign', 'count'] as const) : []),
  ]
  const clear = () => {
    setCut(false)
    onChoose([])
  }
  return (
    <Group className={styles.bar} gap="xs" role="region" aria-label={t('bulk.label')}>
      <Text size="sm" fw={600} className="numbers" role="status">
        {t('bulk.chosen', { count: skus.length, items: quantity(skus.length) })}
      </Text>
      {isCut && (
        <Text size="sm" c="dimmed">
          {t('bulk.cut')}
        </Text>
      )}
      <Button size="compact-sm" variant="subtle" onClick={() => void chooseAll()} loading={isAsking}>
        {t('bulk.all')}
      </Button>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button size="compact-sm" rightSection={<IconChevronDown size={14} />} disabled={skus.length > ITEMS_MAX}>
            {t('bulk.change')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {kinds.map((one) => (
            <Menu.Item key={one} onClick={() => setKind(one)}>
              {t(`bulk.what.${one}`)}…
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button size="compact-sm" variant="subtle" color="gray" leftSection={<IconX size={14} />} onClick={clear}>
        {t('bulk.clear')}
      </Button>
      <Suspense fallback={null}>
        {kind && <BulkDialog kind={kind} skus={skus} location={location} onClose={() => setKind(null)} />}
      </Suspense>
    </Group>
  )
}
