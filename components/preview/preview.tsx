import { isDraftMode, perspectiveCookie, previewPerspective } from '@/lib/content/preview/draft-mode'
import { PreviewBar } from './preview-bar'
import { VisualEditing } from './visual-editing'

/** What a preview adds to every page. Nothing for visitors. */
export async function Preview() {
  if (!(await isDraftMode())) return null
  const perspective = await previewPerspective()
  return (
    <>
      <PreviewBar perspective={perspective} />
      <VisualEditing perspective={perspective} cookie={perspectiveCookie} />
    </>
  )
}
