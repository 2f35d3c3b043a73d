import { cp, rm } from 'node:fs/promises'
import path from 'node:path'
import { createClient, type SanityClient } from '@sanity/client'
import type { Environment } from '../lib/env.ts'
import { startLocalLake, type LocalLake } from '../scripts/local-lake.ts'
import { freePort } from '../scripts/ports.ts'
import { stop } from '../scripts/processes.ts'
import { serveSite } from '../scripts/site.ts'
import { builtSite, copyOfBuild } from './built.ts'
import type { Editors } from './editors.ts'

/** A lake with the seed content and the built site on top of it, for visitors and API clients. */
export type World = {
  siteUrl: string
  /** The folder of the served build. */
  distDir: string
  lakeUrl: string
  /** The environment of the build and the server. */
  environment: Environment
  /** A client with an editor's token. */
  editor: SanityClient
  /** The token that creates sign-in links. */
  editorToken: string
  stopLake(): Promise<void>
  /** The number of times that the lake was stopped. */
  lakeStops(): number
  startLake(): Promise<void>
  restartSite(): Promise<void>
  editors: Editors
  /** The console errors of its editors' Studios. */
  studioErrors: string[]
  /** The output of the lake and the site. */
  log: string[]
  end(): Promise<void>
}

/** Starts a world from fresh copies of the seeded lake and the build. Worlds with different names share nothing. */
export async function createWorld(name: string): Promise<World> {
  const { folder } = builtSite()
  const lakeFolder = path.join(folder, name)
  await rm(lakeFolder, { recursive: true, force: true })
  await cp(path.join(folder, 'seeded'), lakeFolder, { recursive: true })
  const distDir = await copyOfBuild(name)
  const [lakePort, sitePort] = [await freePort(), await freePort()]
  const siteUrl = `http://localhost:${sitePort}`

  const log: string[] = []
  const onLine = (line: string) => log.push(line)
  const startLake = () => startLocalLake({ folder: lakeFolder, port: lakePort, siteUrl, onLine })
  let lake: LocalLake = await startLake()
  const environment = lake.environment
  const serve = () =>
    serveSite({ environment, distDir, mode: 'start', port: sitePort, host: '127.0.0.1', onLine })
  let site = await serve()
  let lakeStops = 0

  return {
    siteUrl,
    distDir,
    lakeUrl: lake.url,
    environment,
    log,
    editors: new Map(),
    studioErrors: [],
    editorToken: lake.tokens.editor,
    editor: createClient({
      projectId: 'local',
      dataset: 'production',
      apiHost: lake.url,
      useProjectHostname: false,
      apiVersion: '2025-02-19',
      useCdn: false,
      token: lake.tokens.editor,
    }),
    stopLake: () => {
      lakeStops += 1
      return stop(lake.process)
    },
    lakeStops: () => lakeStops,
    startLake: async () => {
      lake = await startLake()
    },
    restartSite: async () => {
      await stop(site)
      site = await serve()
    },
    end: async () => {
      await Promise.all([stop(site), stop(lake.process)])
    },
  }
}
