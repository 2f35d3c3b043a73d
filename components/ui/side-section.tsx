import type { ReactNode } from 'react'
import { Section } from './section'
import styles from './side-section.module.css'

type Props = { id: string; title: ReactNode; children: ReactNode }

/** A section whose heading stands in the page margin, if there is one. */
export function SideSection(props: Props) {
  return <Section {...props} className={styles.section} />
}
