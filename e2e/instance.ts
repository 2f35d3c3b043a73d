import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Environment } from '../lib/env.ts'
import { freePort } from '../scripts/ports.ts'
import { root, stop } from '../scripts/processes.ts'
import { serveSite } from '../scripts/site.ts'
import { copyOfBuild } from './built.ts'
import type { World } from './world.ts'

/** Starts another instance of the site on the lake of a world, with a folder of its own. */
export async function startInstance(world: World, name: string, variables: Partial<Environment> = {}) {
  const distDir = await copyOfBuild(name)
  const port = await freePort()
  const log: string[] = []
  const environment = { ...world.environment, ...variables }
  const onLine = (line: string) => log.push(line)
  const serve = () => serveSite({ environment, distDir, mode: 'start', port, host: '127.0.0.1', onLine })
  let site = await serve()
  return {
    url: `http://localhost:${port}`,
    log,
    async restartWithoutPages() {
      await stop(site)
      await rm(path.join(root, distDir, 'pages'), { recursive: true, force: true })
      site = await serve()
    },
    async stop() {
      await stop(site)
      await rm(path.join(root, distDir), { recursive: true, force: true })
    },
  }
}
