/** Everything by the keyboard: places, and orders, items and shipments by how they are called. */
import { Group, Kbd, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { Spotlight } from '@mantine/spotlight'
import { IconSearch, IconShoppingBag, IconTags, IconTruck } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../service/session.tsx'
import { placesFor } from './places.ts'
import { useFound } from './use-found.ts'

const icons = { order: IconShoppingBag, item: IconTags, shipment: IconTruck }

/** Where nothing was chosen by the arrows, what stands first is meant. */
function takeFirst(): void {
  if (document.querySelector('[data-action][data-selected]')) return
  document.querySelector<HTMLElement>('[data-action]')?.click()
}

export function CommandPalette() {
  const { t } = useTranslation()
  const session = useSession()
  const navigate = useNavigate()
  const [query, setQuery] = useState('')
  const [asked] = useDebouncedValue(query.trim(), 150)
  const found = useFound(asked)
  const places = placesFor(session)
    .flatMap((group) => group.places)
    .filter(({ name }) => t(`nav.${name}`).toLowerCase().includes(query.trim().toLowerCase()))
  return (
    <Spotlight.Root query={query} onQueryChange={setQuery} shortcut={['mod + K']} scrollable maxHeight={420}>
      <Spotlight.Search
        placeholder={t('palette.placeholder')}
        aria-label={t('palette.placeholder')}
        leftSection={<IconSearch size={18} />}
        onKeyDown={({ key }) => key === 'Enter' && takeFirst()}
      />
      <Spotlight.ActionsList>
        {found.length > 0 && (
          <Spotlight.ActionsGroup label={t('palette.found')}>
            {found.map(({ kind, name, detail, to }) => {
              const Icon = icons[kind]
              return (
                <Spotlight.Action key={to} onClick={() => void navigate({ to })}>
                  <Group wrap="nowrap" gap="sm" w="100%">
                    <Icon size={18} stroke={1.7} aria-hidden />
                    <Text size="sm" fw={550}>
                      {name}
                    </Text>
                    <Text size="sm" c="dimmed" truncate>
                      {detail}
                    </Text>
                  </Group>
                </Spotlight.Action>
              )
            })}
          </Spotlight.ActionsGroup>
        )}
        {places.length > 0 && (
          <Spotlight.ActionsGroup label={t('palette.places')}>
            {places.map(({ to, name, icon: Icon, letter }) => (
              <Spotlight.Action key={to} onClick={() => void navigate({ to })}>
                <Group wrap="nowrap" gap="sm" w="100%">
                  <Icon size={18} stroke={1.7} aria-hidden />
                  <Text size="sm" flex={1}>
                    {t(`nav.${name}`)}
                  </Text>
                  {letter && (
                    <Group gap={4} aria-hidden>
                      <Kbd size="xs">g</Kbd>
                      <Kbd size="xs">{letter}</Kbd>
                    </Group>
                  )}
                </Group>
              </Spotlight.Action>
            ))}
          </Spotlight.ActionsGroup>
        )}
        {found.length + places.length === 0 && <Spotlight.Empty>{t('palette.nothing')}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
