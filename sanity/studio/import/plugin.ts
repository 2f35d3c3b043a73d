import { UploadIcon } from '@sanity/icons/Upload'
import { lazy } from 'react'
import { definePlugin } from 'sanity'
import { route } from 'sanity/router'
import { importIntent } from './intent'

/** The “Import notes” tool; the readers of files are loaded when it is opened. */
export const importNotes = definePlugin({
  name: 'import-notes',
  tools: [
    {
      name: 'import',
      title: 'Import notes',
      icon: UploadIcon,
      component: lazy(async () => ({ default: (await import('./tool')).ImportNotes })),
      router: route.create('/'),
      canHandleIntent: (intent) => intent === importIntent,
      getIntentState: () => ({}),
    },
  ],
})
