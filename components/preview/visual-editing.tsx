'use client' // Connects to the Studio around it. Loaded only in previews.

import { useRouter } from 'next/navigation'
// eslint-disable-next-line no-restricted-imports -- the frames for click-to-edit; it brings no content
import { VisualEditing as Overlays } from 'next-sanity/visual-editing/client-component'

/** Draws overlays on editable content, and renders the page again when a document changes. */
type Props = {
  perspective: 'drafts' | 'published'
  /** The name of the cookie that stores the perspective. */
  cookie: string
}

export function VisualEditing({ perspective, cookie }: Props) {
  const router = useRouter()
  return (
    <Overlays
      refresh={() => {
        router.refresh()
        return Promise.resolve()
      }}
      onPerspectiveChange={(chosen) => {
        const wanted = chosen === 'published' ? 'published' : 'drafts'
        if (wanted === perspective) return
        document.cookie = `${cookie}=${wanted}; path=/; samesite=lax`
        router.refresh()
      }}
    />
  )
}
