import { randomUUID } from 'node:crypto'
import type { World } from './world.ts'

/** The URL that enables draft mode for a page, as the Studio builds it. */
export async function enablePreviewUrl(world: World, pathname: string) {
  const secret = randomUUID()
  const _id = `sanity-preview-url-secret.${secret}`
  const studioUrl = `${world.siteUrl}/studio`
  await world.editor.create({ _id, _type: 'sanity.previewUrlSecret', secret, source: 'test', studioUrl })
  const parameters = { 'sanity-preview-secret': secret, 'sanity-preview-pathname': pathname }
  return `/api/draft-mode/enable?${new URLSearchParams(parameters)}`
}

/** The request headers of a browser in draft mode. */
export async function previewHeaders(world: World) {
  const url = world.siteUrl + (await enablePreviewUrl(world, '/'))
  const { headers } = await fetch(url, { redirect: 'manual' })
  const values = headers.getSetCookie().map((cookie) => /^__prerender_bypass=([^;]+)/.exec(cookie)?.[1])
  return { cookie: `__prerender_bypass=${values.find(Boolean)}` }
}
