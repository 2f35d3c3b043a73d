import { Card, Text } from '@sanity/ui'
import { useEffect, useRef, useState } from 'react'
import { useClient } from 'sanity'
import { previewAddress } from './preview-address'

/** How long to wait for further edits before the page is loaded again. */
const PAUSE_MS = 1_500

/** The page of a draft as the site shows it, loaded again when the `revision` of the document changes. */
export function PageFrame({ path, revision }: { path: string; revision: string }) {
  const client = useClient({ apiVersion: '2026-05-04' })
  const [address, setAddress] = useState<{ path: string; src: string }>()
  const [failure, setFailure] = useState(false)
  const frame = useRef<HTMLIFrameElement>(null)

  useEffect(() => {
    let isCurrent = true
    previewAddress(client, path, location.href).then(
      (src) => isCurrent && setAddress({ path, src }),
      () => isCurrent && setFailure(true),
    )
    return () => {
      isCurrent = false
    }
  }, [client, path])

  const loaded = useRef(revision)
  useEffect(() => {
    if (loaded.current === revision) return
    const timer = setTimeout(() => {
      loaded.current = revision
      frame.current?.contentWindow?.location.reload()
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [revision])

  if (failure)
    return (
      <Card border padding={3} radius={2} tone="caution" role="alert">
        <Text size={1}>The page can’t be shown here at the moment. Open the tool “Preview” instead.</Text>
      </Card>
    )
  return (
    <Card border radius={2} overflow="hidden">
      <iframe
        ref={frame}
        title="The note as the site shows it"
        src={address?.path === path ? address.src : undefined}
        style={{ border: 0, display: 'block', width: '100%', height: '75vh' }}
      />
    </Card>
  )
}
