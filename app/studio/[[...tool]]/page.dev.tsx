// The Studio in development, with hot reload. In production route.build.ts answers.
import { env } from '@/lib/env'
import { Studio } from '@/sanity/studio/studio'

export { metadata, viewport } from 'next-sanity/studio'

// Rendered per request, for the CSP nonce that proxy.ts creates.
export const dynamic = 'force-dynamic'

export default function StudioPage() {
  const { SANITY_PROJECT_ID, SANITY_DATASET, SANITY_API_HOST } = env()
  return (
    <Studio
      projectId={SANITY_PROJECT_ID}
      dataset={SANITY_DATASET}
      {...(SANITY_API_HOST && { apiHost: SANITY_API_HOST })}
    />
  )
}
