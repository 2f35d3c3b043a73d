// The entry point of the built Studio: scripts/build-studio.ts bundles it, and the page of app/studio loads it.
import './idle-limit'
import { createRoot } from 'react-dom/client'
import { z } from 'zod'

const targetSchema = z.object({
  projectId: z.string(),
  dataset: z.string(),
  apiHost: z.string().optional(),
})

const element = document.getElementById('studio')
if (!element) throw new Error('The page has no element for the Studio.')
const { apiHost, ...target } = targetSchema.parse(JSON.parse(element.dataset.target ?? 'null'))
// Sanity reads the function that idle-limit.ts replaces while it loads, and chunks load before this module.
const { Studio } = await import('./studio')
createRoot(element).render(<Studio {...target} {...(apiHost && { apiHost })} />)
