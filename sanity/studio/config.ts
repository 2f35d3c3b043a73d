import { visionTool } from '@sanity/vision'
import { createClient } from '@sanity/client'
import { defineConfig } from 'sanity'
import { structureTool } from 'sanity/structure'
import { routes } from '../../lib/routes'
import { schemaTypes } from '../schema'

/** Where the content is; `apiHost` only for a Content Lake other than Sanity’s own. */
export type StudioTarget = { projectId: string; dataset: string; apiHost?: string }

/** The Studio in which editors write. */
export function studioConfig({ projectId, dataset, apiHost }: StudioTarget) {
  return defineConfig({
    name: 'default',
    title: 'DICS',
    basePath: routes.studio,
    projectId,
    dataset,
    plugins: [structureTool(), visionTool()],
    schema: { types: schemaTypes },
    // A host of its own has no subdomain for each project, and signs people in with a token.
    ...(apiHost && {
      apiHost,
      auth: { loginMethod: 'token' as const },
      unstable_clientFactory: (options) => createClient({ ...options, useProjectHostname: false }),
    }),
  })
}
