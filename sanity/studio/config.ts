import { visionTool } from '@sanity/vision'
import { createClient } from '@sanity/client'
import { defineConfig } from 'sanity'
import { media } from 'sanity-plugin-media'
import { structureTool } from 'sanity/structure'
import { routes } from '../../lib/routes'
import { schemaTypes } from '../../lib/content/types.studio'
import { documentActions } from './actions/actions'
import { listsAsText } from './as-text/plugin'
import { writtenDates } from './dates/plugin'
import { contentHealth } from './health/plugin'
import { StudioIcon } from './icon'
import { importNotes } from './import/plugin'
import { newDocuments } from './new-document/plugin'
import { newDocumentOptions } from './singletons'
import { listsPlugin } from './lists/plugin'
import { normalizesOnBlur } from './normalize/plugin'
import { pastePlugin } from './paste/plugin'
import { preview } from './presentation/tool'
import { statePlugin } from './state/plugin'
import { documentViews } from './structure/document-views'
import { structure } from './structure/structure'
import { syllabusPlugin } from './syllabus/plugin'
import { translations } from './translate/plugin'
import { waitForNetwork } from './wait-for-network'
import { writing } from './writing/plugin'

/** The location of the content; `apiHost` is set only for the local Content Lake. */
export type StudioTarget = { projectId: string; dataset: string; apiHost?: string }

/** Features of Sanity, some of them paid, that this site does not use. */
const withoutExtras = {
  announcements: { enabled: false },
  apps: { canvas: { enabled: false } },
  mediaLibrary: { enabled: false },
  releases: { enabled: false },
  scheduledDrafts: { enabled: false },
  scheduledPublishing: { enabled: false, inputDateTimeFormat: 'dd/MM/yyyy h:mm a' },
  tasks: { enabled: false },
}

/** The configuration of the Studio. */
export function studioConfig({ projectId, dataset, apiHost }: StudioTarget) {
  return defineConfig({
    name: 'default',
    title: 'DICS',
    icon: StudioIcon,
    basePath: routes.studio,
    projectId,
    dataset,
    plugins: [
      structureTool({ title: 'Content', structure, defaultDocumentNode: documentViews }),
      preview(),
      importNotes(),
      contentHealth(),
      media(),
      listsPlugin(),
      pastePlugin(),
      statePlugin(),
      normalizesOnBlur(),
      writtenDates(),
      syllabusPlugin(),
      listsAsText(),
      newDocuments(),
      writing(),
      translations(),
      // GROQ is for developers.
      ...(process.env.NODE_ENV === 'development' ? [visionTool()] : []),
    ],
    schema: { types: schemaTypes },
    document: {
      actions: documentActions,
      newDocumentOptions,
      comments: { enabled: false },
      // A menu to copy and paste the field, which would be on the way of the Tab key from one field to the next.
      unstable_fieldActions: () => [],
    },
    ...withoutExtras,
    unstable_clientFactory: (options) =>
      createClient({
        ...options,
        // The Studio is also rendered on the server.
        ...(typeof window !== 'undefined' && {
          requestHandler: waitForNetwork(options.requestHandler, window),
        }),
        // A custom API host has no subdomain per project, and uses tokens to sign in.
        ...(apiHost && { useProjectHostname: false }),
      }),
    ...(apiHost && { apiHost, auth: { loginMethod: 'token' as const } }),
  })
}
