// The Studio as `npx sanity` sees it. The site serves it at /studio with the same configuration.
import { studioConfig } from './sanity/studio/config'

const projectId = process.env.SANITY_PROJECT_ID?.trim()

export default studioConfig({
  projectId: projectId || 'local',
  dataset: process.env.SANITY_DATASET?.trim() || 'production',
  // Without a project the content is in the local lake, which listens where `npm start` says.
  ...(!projectId && { apiHost: `http://127.0.0.1:${process.env.LAKE_PORT?.trim() || '3900'}` }),
})
