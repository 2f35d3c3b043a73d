import type { ReactNode } from 'react'
import { BesideMargin } from './beside-margin'
import { Section } from './section'
import styles from './side-section.module.css'

type Props = { id: string; title: ReactNode; children: ReactNode }

/** A part of a page whose heading stands in the margin, where there is one. */
export function SideSection({ id, title, children }: Props) {
  return (
    <Section id={id} title={title} className={styles.section}>
      <BesideMargin>{children}</BesideMargin>
    </Section>
  )
}
