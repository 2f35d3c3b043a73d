'use client' // Only the browser knows whether the Studio shows the page in an iframe.

import { useSyncExternalStore } from 'react'
import styles from './preview.module.css'

const unchanging = () => () => {}
const isFramed = () => window.self !== window.top

/** The button that ends the preview. Hidden in the Studio, which would lose its connection to the page. */
export function ExitPreview() {
  const framed = useSyncExternalStore(unchanging, isFramed, () => false)
  if (framed) return null
  return (
    <form action="/api/draft-mode/disable" method="post">
      <button className={styles.exit}>Leave the preview</button>
    </form>
  )
}
