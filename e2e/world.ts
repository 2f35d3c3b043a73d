import { cp, rm } from 'node:fs/promises'
import path from 'node:path'
import { createClient, type SanityClient } from '@sanity/client'
import type { Environment } from '../lib/env.ts'
import { startLocalLake, type LocalLake } from '../scripts/local-lake.ts'
import { freePort } from '../scripts/ports.ts'
import { stop } from '../scripts/processes.ts'
import { serveSite } from '../scripts/site.ts'
import { builtSite, copyOfBuild } from './built.ts'

/** A lake with the seed content and the built site on top of it, as a visitor and an editor's program meet them. */
export type World = {
  siteUrl: string
  /** The folder of the build that is served. */
  distDir: string
  lakeUrl: string
  /** With which the site was built and is served. */
  environment: Environment
  /** An editor's client on the lake. */
  editor: SanityClient
  /** With which sign-in links are made. */
  editorToken: string
  stopLake(): Promise<void>
  startLake(): Promise<void>
  restartSite(): Promise<void>
  /** What the Studio of its editors has written to the console as errors. */
  studioErrors: string[]
  /** All that the lake and the site have printed. */
  log: string[]
  end(): Promise<void>
}

/** Starts a world from fresh copies of the seeded lake and the build. Worlds of different names are apart. */
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

  return {
    siteUrl,
    distDir,
    lakeUrl: lake.url,
    environment,
    log,
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
    stopLake: () => stop(lake.process),
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
