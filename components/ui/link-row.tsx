import styles from './link-row.module.css'

type Props = { links: { name: string; href: string }[]; label?: string | undefined }

/** Links in a row that wraps. */
export function LinkRow({ links, label }: Props) {
  return (
    <ul role="list" aria-label={label} className={styles.links}>
      {links.map(({ name, href }) => (
        <li key={href}>
          <a href={href}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
