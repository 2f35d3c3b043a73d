import { visionTool } from '@sanity/vision'
import { createClient } from '@sanity/client'
import { defineConfig } from 'sanity'
import { media } from 'sanity-plugin-media'
import { structureTool } from 'sanity/structure'
import { routes } from '../../lib/routes'
import { schemaTypes } from '../../lib/content/types.studio'
import { documentActions } from './actions/actions'
import { contentHealth } from './health/plugin'
import { StudioIcon } from './icon'
import { newDocumentOptions } from './singletons'
import { listsPlugin } from './lists/plugin'
import { mendsInTheField } from './mend/plugin'
import { pastePlugin } from './paste/plugin'
import { preview } from './presentation/tool'
import { tellsState } from './state/plugin'
import { structure } from './structure/structure'
import { waitForNetwork } from './wait-for-network'

/** Where the content is; `apiHost` only for a Content Lake other than Sanity’s own. */
export type StudioTarget = { projectId: string; dataset: string; apiHost?: string }

/** What Sanity offers beside writing and publishing, some of it for payment, and this site does not use. */
const withoutExtras = {
  announcements: { enabled: false },
  apps: { canvas: { enabled: false } },
  mediaLibrary: { enabled: false },
  releases: { enabled: false },
  scheduledDrafts: { enabled: false },
  scheduledPublishing: { enabled: false, inputDateTimeFormat: 'dd/MM/yyyy h:mm a' },
  tasks: { enabled: false },
}

/** The Studio in which editors write. */
export function studioConfig({ projectId, dataset, apiHost }: StudioTarget) {
  return defineConfig({
    name: 'default',
    title: 'DICS',
    icon: StudioIcon,
    basePath: routes.studio,
    projectId,
    dataset,
    plugins: [
      structureTool({ title: 'Content', structure }),
      preview(),
      contentHealth(),
      media(),
      listsPlugin(),
      pastePlugin(),
      tellsState(),
      mendsInTheField(),
      // GROQ is for developers.
      ...(process.env.NODE_ENV === 'development' ? [visionTool()] : []),
    ],
    schema: { types: schemaTypes },
    document: { actions: documentActions, newDocumentOptions, comments: { enabled: false } },
    ...withoutExtras,
    unstable_clientFactory: (options) =>
      createClient({
        ...options,
        // The Studio is rendered on the server, too.
        ...(typeof window !== 'undefined' && {
          requestHandler: waitForNetwork(options.requestHandler, window),
        }),
        // A host of its own has no subdomain for each project, and signs people in with a token.
        ...(apiHost && { useProjectHostname: false }),
      }),
    ...(apiHost && { apiHost, auth: { loginMethod: 'token' as const } }),
  })
}
