import { cookies, draftMode } from 'next/headers'
import type { NextRequest } from 'next/server'
import { perspectiveCookie } from '@/lib/content/preview/draft-mode'
import { pathOnThisSite } from '@/lib/path-on-this-site'

/** Disables draft mode and redirects to the published page. A POST, so that a prefetch can't trigger it. */
export async function POST(request: NextRequest): Promise<Response> {
  const draft = await draftMode()
  draft.disable()
  const jar = await cookies()
  jar.delete(perspectiveCookie)
  const location = pathOnThisSite(request.headers.get('referer') ?? '/')
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}
