import 'server-only'
import { cookies, draftMode } from 'next/headers'
import { unstable_rethrow } from 'next/navigation'

/** Remembers, in draft mode only, whether the editor looks at drafts or at what is published. No secret. */
export const perspectiveCookie = 'preview-perspective'

/** Whether the page is being rendered for an editor who previews: never for what the build or the cache keeps. */
export async function isDraftMode(): Promise<boolean> {
  try {
    return (await draftMode()).isEnabled
  } catch (error) {
    unstable_rethrow(error)
    return false // There is no request: the build lists the pages to render, or a test reads.
  }
}

/** What the Studio's Presentation shows: drafts, unless the editor chose to look at what is published. */
export async function previewPerspective(): Promise<'drafts' | 'published'> {
  return (await cookies()).get(perspectiveCookie)?.value === 'published' ? 'published' : 'drafts'
}
