import { Fragment } from 'react'
import { cityLine, landmarkText, streetLines } from '@/lib/branch-address'
import type { Branch } from '@/lib/content/branch'
import styles from './branch-view.module.css'

/** A branch's postal address, with the landmarks on a separate line. */
export function PostalAddress({ address }: { address: Branch['address'] }) {
  const lines = [...streetLines(address), cityLine(address)]
  return (
    <address>
      {lines.map((line, index) => (
        <Fragment key={line}>
          {index > 0 && <br />}
          {line}
        </Fragment>
      ))}
      {address.landmarks.length > 0 && (
        <span className={styles.landmarks}>{address.landmarks.map(landmarkText).join(', ')}</span>
      )}
    </address>
  )
}
