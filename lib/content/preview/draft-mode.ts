import 'server-only'
import { cookies, draftMode } from 'next/headers'
import { unstable_rethrow } from 'next/navigation'

/** Stores, in draft mode only, whether the editor sees drafts or published documents. Not a secret. */
export const perspectiveCookie = 'preview-perspective'

/** Whether the page is rendered as an editor’s preview, which is never cached. */
export async function isDraftMode(): Promise<boolean> {
  try {
    return (await draftMode()).isEnabled
  } catch (error) {
    unstable_rethrow(error)
    return false // There is no request, for example in a build or a test.
  }
}

/** The perspective of the Studio’s Presentation: drafts, unless the editor chose published. */
export async function previewPerspective(): Promise<'drafts' | 'published'> {
  return (await cookies()).get(perspectiveCookie)?.value === 'published' ? 'published' : 'drafts'
}
