// The Studio in development, where it follows the code as files are saved. route.build.ts answers in production.
import { env } from '@/lib/env'
import { Studio } from '@/sanity/studio/studio'

export { metadata, viewport } from 'next-sanity/studio'

// Its scripts run by a nonce, which proxy.ts makes for each answer.
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
