import { createClient } from 'next-sanity'
import { defineEnableDraftMode } from 'next-sanity/draft-mode'
import { unstable_rethrow } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { clientConfiguration } from '@/lib/content/client-configuration'
import { env } from '@/lib/env'
import { currentRendering } from '@/lib/page-store/rendering'
import { pathOnThisSite } from '@/lib/path-on-this-site'

/** The parameter with the path that the Studio wants to preview. */
const destination = 'sanity-preview-pathname'

/**
 * Enables draft mode if the request carries the secret that the Studio stored in the dataset; otherwise 401, or 503 if
 * the dataset can't be read.
 */
export async function GET({ nextUrl, headers }: NextRequest): Promise<Response> {
  const url = new URL(`${nextUrl.pathname}${nextUrl.search}`, env().SITE_URL)
  const wanted = url.searchParams.get(destination)
  if (wanted) url.searchParams.set(destination, pathOnThisSite(wanted))
  const client = createClient({ ...clientConfiguration(), token: env().SANITY_API_READ_TOKEN })
  const { GET: enable } = defineEnableDraftMode({ client })
  try {
    return await enable(new Request(url, { headers }))
  } catch (error) {
    unstable_rethrow(error)
    console.error('preview: the Content Lake can’t be read:', error)
    const rendering = currentRendering()
    if (rendering) rendering.isUnavailable = true
    return new Response('Back in a moment.', { status: 503, headers: { 'cache-control': 'no-store' } })
  }
}
