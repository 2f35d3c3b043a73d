import type { ReactNode } from 'react'
import styles from './breadcrumb.module.css'

type Props = { trail: { name: string; href: string }[]; here: ReactNode }

/** The breadcrumb from the home page to this page. */
export function Breadcrumb({ trail, here }: Props) {
  return (
    <nav aria-label="Breadcrumb">
      <ol role="list" className={styles.trail}>
        {trail.map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}
