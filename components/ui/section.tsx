import type { ReactNode } from 'react'
import styles from './section.module.css'

type SideProps = { id: string; title: ReactNode; children: ReactNode }
type Props = SideProps & { className?: string | undefined }

/** A section of a page with its own heading, which also labels it for assistive technology. */
export function Section({ id, title, className, children }: Props) {
  return (
    <section aria-labelledby={id} className={className}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

/** A section whose heading stands in the page margin, if there is one. */
export function SideSection(props: SideProps) {
  return <Section {...props} className={styles.side} />
}
