import { createClient } from 'next-sanity'
import { defineEnableDraftMode } from 'next-sanity/draft-mode'
import type { NextRequest } from 'next/server'
import { clientConfiguration } from '@/lib/content/client'
import { env } from '@/lib/env'
import { pathOnThisSite } from '@/lib/path-on-this-site'

/** The parameter in which the Studio names the page to go to. */
const destination = 'sanity-preview-pathname'

/** Begins a preview, for who brings a secret that the Studio has written to the Content Lake; otherwise 401. */
export async function GET(request: NextRequest): Promise<Response> {
  const url = new URL(request.url)
  const wanted = url.searchParams.get(destination)
  if (wanted) url.searchParams.set(destination, pathOnThisSite(wanted))
  const client = createClient({ ...clientConfiguration(), token: env().SANITY_API_READ_TOKEN })
  const { GET: enable } = defineEnableDraftMode({ client })
  return enable(new Request(url, { headers: request.headers }))
}
