import { Fragment } from 'react'
import type { Branch } from '@/lib/content/branch'
import { landmarkText } from './landmark'
import styles from './postal-address.module.css'

/** A branch's address as one writes it on a letter, the landmarks on a line of their own. */
export function PostalAddress({ address }: { address: Branch['address'] }) {
  const { premises, street, locality, landmarks, city, pinCode } = address
  const lines = [premises, [street, locality].filter(Boolean).join(', '), `${city} ${pinCode}`].filter(
    Boolean,
  )
  return (
    <address>
      {lines.map((line, index) => (
        <Fragment key={line}>
          {index > 0 && <br />}
          {line}
        </Fragment>
      ))}
      {landmarks.length > 0 && (
        <span className={styles.landmarks}>{landmarks.map(landmarkText).join(', ')}</span>
      )}
    </address>
  )
}
