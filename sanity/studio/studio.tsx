'use client'

// Without the script that joins a Studio to Sanity’s dashboard: that would frame it, which our policy forbids.
import { NextStudio } from 'next-sanity/studio/client-component'
import { useMemo } from 'react'
import { studioConfig, type StudioTarget } from './config'

/** The Studio, configured in the browser: its configuration holds functions, which a server can’t send. */
export function Studio({ projectId, dataset, apiHost }: StudioTarget) {
  const config = useMemo(
    () => studioConfig({ projectId, dataset, ...(apiHost && { apiHost }) }),
    [projectId, dataset, apiHost],
  )
  return <NextStudio config={config} />
}
