import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ChildProcess } from 'node:child_process'
import type { Environment } from '../lib/env.ts'
import { answers } from './answers.ts'
import { fingerprint } from './fingerprint.ts'
import { root, runNode, startNode } from './processes.ts'

const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')

const server = path.join(root, 'lib', 'page-store', 'server.ts')

const defaultDistDir = process.env.NEXT_DIST_DIR?.trim() || '.next'

type Build = {
  /** The folder of the build, inside the repository. */
  distDir?: string
  onLine?: (line: string) => unknown
}

/** Where every build is made; tsconfig.json names it, as Next wants. */
const buildingDir = '.next-building'
/** In the folder of a build that is whole: what it was built from. */
const fingerprintFile = 'built-from'

/** Whether the build is there, whole, and made from what the sources are now. */
export async function isBuilt({ distDir = defaultDistDir }: Build = {}): Promise<boolean> {
  const builtFrom = await readFile(path.join(root, distDir, fingerprintFile), 'utf8').catch(() => undefined)
  return builtFrom === (await fingerprint(root))
}

/**
 * Builds the site and the Studio. It needs neither content nor a configuration. The build takes the place of the one
 * before when it is whole: until then that is served, and a build that was killed is never taken for one.
 */
export async function buildSite({ distDir = defaultDistDir, onLine }: Build = {}): Promise<void> {
  const [built, building] = [path.join(root, distDir), path.join(root, buildingDir)]
  const builtFrom = await fingerprint(root)
  await rm(building, { recursive: true, force: true })
  await runNode('build', [next, 'build'], {
    env: { NEXT_DIST_DIR: buildingDir, NODE_ENV: 'production' },
    onLine,
  })
  await writeFile(path.join(building, fingerprintFile), builtFrom)
  await rm(built, { recursive: true, force: true })
  await rename(building, built)
}

type Serve = Build & {
  environment: Environment
  mode: 'start' | 'dev'
  port: number
  host: string
}

/** Serves the built site, or the development server, and resolves when it answers. */
export async function serveSite({
  environment,
  distDir = defaultDistDir,
  mode,
  port,
  host,
  onLine,
}: Serve): Promise<ChildProcess> {
  const program = mode === 'dev' ? [next, 'dev', '--port', String(port), '--hostname', host] : [server]
  const site = startNode('site', program, {
    env: {
      ...environment,
      PORT: String(port),
      HOST: host,
      NEXT_DIST_DIR: distDir,
      NODE_ENV: mode === 'dev' ? 'development' : 'production',
    },
    onLine,
  })
  await answers(`http://127.0.0.1:${port}/robots.txt`, site)
  return site
}
