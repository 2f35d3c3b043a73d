import type { ReactNode } from 'react'
import { OneItem } from './one-item'
import styles from './links.module.css'

type Props = { links: { name: ReactNode; href: string }[]; label?: string | undefined }

/** Links in a row that wraps. */
export function LinkRow({ links, label }: Props) {
  return (
    <ul role="list" aria-label={label} className={styles.row}>
      {links.map(({ name, href }) => (
        <li key={href}>
          <a href={href}>
            <OneItem>{name}</OneItem>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The link from a part of a list to the whole list. */
export function MoreLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className={styles.more}>
      <a href={href}>{children}</a>
    </p>
  )
}
