'use client' // Only the browser knows whether the Studio shows the page in a frame.

import { useSyncExternalStore } from 'react'
import styles from './preview-bar.module.css'

const unchanging = () => () => {}
const isFramed = () => window.self !== window.top

/** Ends the preview. Within the Studio there is nothing to leave: it would only lose sight of the page. */
export function ExitPreview() {
  const framed = useSyncExternalStore(unchanging, isFramed, () => false)
  if (framed) return null
  return (
    <form action="/api/draft-mode/disable" method="post">
      <button className={styles.exit}>Leave the preview</button>
    </form>
  )
}
