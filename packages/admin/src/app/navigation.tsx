/** The menu: only what whoever works here may see. */
import { ScrollArea, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { NavigationLink } from '../parts/links.tsx'
import { useSession } from '../service/session.tsx'
import { placesFor } from './places.ts'
import styles from './shell.module.css'

export function Navigation() {
  const { t } = useTranslation()
  const session = useSession()
  return (
    <ScrollArea type="never" h="100%">
      {placesFor(session)
        .filter(({ places }) => places.length > 0)
        .map(({ name, places }) => (
          <div key={name}>
            <Text className={styles.group}>{t(`nav.${name}`)}</Text>
            {places.map(({ to, name, icon: Icon }) => (
              <NavigationLink
                key={to}
                to={to}
                className={styles.place ?? ''}
                activeOptions={{ exact: to === '/' }}
                label={t(`nav.${name}`)}
                leftSection={<Icon size={18} stroke={1.7} aria-hidden />}
              />
            ))}
          </div>
        ))}
    </ScrollArea>
  )
}
