import { cookies, draftMode } from 'next/headers'
import type { NextRequest } from 'next/server'
import { perspectiveCookie } from '@/lib/content/preview/perspective'
import { pathOnThisSite } from '@/lib/path-on-this-site'

/** Ends a preview and goes back to the page, as visitors see it. A POST, so that no prefetch ends it unasked. */
export async function POST(request: NextRequest): Promise<Response> {
  const draft = await draftMode()
  draft.disable()
  const jar = await cookies()
  jar.delete(perspectiveCookie)
  const location = pathOnThisSite(request.headers.get('referer') ?? '/')
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}
