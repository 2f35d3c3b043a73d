import type { Settings } from '@/lib/content/settings'
import styles from './home-heading.module.css'

type Props = { settings: Settings | null; cities: string[] }

const list = new Intl.ListFormat('en-IN')

const notes = 'study notes for the civil services examinations'

/** The institute’s name and its promise in one line, and where it is. Until it has written a promise: what is here. */
export function HomeHeading({ settings, cities }: Props) {
  return (
    <div className={styles.heading}>
      <h1>
        {settings ? `${settings.name}: ` : 'Current affairs: '}
        <span>{settings?.tagline ?? notes}</span>
      </h1>
      {cities.length > 0 && <p>Branches in {list.format(cities)}.</p>}
    </div>
  )
}
