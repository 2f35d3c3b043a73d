import { ActivityIcon } from '@sanity/icons/Activity'
import { lazy } from 'react'
import { definePlugin } from 'sanity'

/** The “Content health” tool, whose checks are loaded when it is opened. */
export const contentHealth = definePlugin({
  name: 'content-health',
  tools: [
    {
      name: 'health',
      title: 'Content health',
      icon: ActivityIcon,
      component: lazy(async () => ({ default: (await import('./tool')).ContentHealth })),
    },
  ],
})
