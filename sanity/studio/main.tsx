// The entry point of the built Studio: scripts/build-studio.ts bundles it, and the page of app/studio loads it.
import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { Studio } from './studio'

const targetSchema = z.object({
  projectId: z.string(),
  dataset: z.string(),
  apiHost: z.string().optional(),
})

const element = document.getElementById('studio')
if (!element) throw new Error('The page has no element for the Studio.')
const { apiHost, ...target } = targetSchema.parse(JSON.parse(element.dataset.target ?? 'null'))
createRoot(element).render(<Studio {...target} {...(apiHost && { apiHost })} />)
