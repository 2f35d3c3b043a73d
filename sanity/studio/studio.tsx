'use client'

// Without the script that embeds a Studio in Sanity’s dashboard, because our CSP forbids framing by other sites.
import { NextStudio } from 'next-sanity/studio/client-component'
import { useMemo } from 'react'
import { StyleSheetManager } from 'styled-components'
import { studioConfig, type StudioTarget } from './config'
import { nestConditions } from './nested-conditions'

const stylisPlugins = [nestConditions]

/**
 * The Studio, configured in the browser: its configuration contains functions, which can't be serialized by a server.
 */
export function Studio({ projectId, dataset, apiHost }: StudioTarget) {
  const config = useMemo(
    () => studioConfig({ projectId, dataset, ...(apiHost && { apiHost }) }),
    [projectId, dataset, apiHost],
  )
  return (
    <StyleSheetManager stylisPlugins={stylisPlugins}>
      <NextStudio config={config} />
    </StyleSheetManager>
  )
}
