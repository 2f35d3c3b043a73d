import { env } from '@/lib/env'
import type { StudioTarget } from '@/sanity/studio/config'

// The location of the content is known only at run time.
export const dynamic = 'force-dynamic'

/** The page of the built Studio, which loads the script that `npm run build` bundles separately from Next. */
export function GET(): Response {
  const build = process.env.STUDIO_BUILD
  if (!build) return new Response('The Studio is not built: `npm run build` builds it.\n', { status: 503 })
  const { SANITY_PROJECT_ID, SANITY_DATASET, SANITY_API_HOST } = env()
  const target: StudioTarget = {
    projectId: SANITY_PROJECT_ID,
    dataset: SANITY_DATASET,
    ...(SANITY_API_HOST && { apiHost: SANITY_API_HOST }),
  }
  return new Response(pageOf(`/_next/static/studio/${build}`, target), {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-cache' },
  })
}

const pageOf = (folder: string, target: StudioTarget) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="referrer" content="same-origin">
<meta name="robots" content="noindex">
<title>DICS</title>
<link rel="icon" href="/studio/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${folder}/main.css">
<script type="module" src="${folder}/main.js"></script>
</head>
<body style="margin: 0">
<noscript>The Studio needs JavaScript.</noscript>
<div id="studio" data-target="${escaped(JSON.stringify(target))}"></div>
</body>
</html>
`

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
