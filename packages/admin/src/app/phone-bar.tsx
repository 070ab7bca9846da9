/** On a phone: the four places of somebody who stands among shelves, under the thumb. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PHONE_PLACES } from './places.ts'
import styles from './shell.module.css'

export function PhoneBar() {
  const { t } = useTranslation()
  return (
    <nav className={styles.tabs} aria-label={t('shell.places')}>
      {PHONE_PLACES.map(({ to, name, icon: Icon }) => (
        <Link key={to} to={to} className={styles.tab} activeOptions={{ exact: to === '/' }}>
          <Icon size={22} stroke={1.7} aria-hidden />
          {t(`nav.${name}`)}
        </Link>
      ))}
    </nav>
  )
}
