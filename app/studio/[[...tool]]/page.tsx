import { env } from '@/lib/env'
import { Studio } from './studio'

export { metadata, viewport } from 'next-sanity/studio'

export const dynamic = 'force-static'

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
