import { mkdir, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ChildProcess } from 'node:child_process'
import { environmentSchema, type Environment } from '../lib/env.ts'
import { waitForServer } from './wait-for-server.ts'
import { takeLock } from './build-lock.ts'
import { fingerprint, havePackagesInCommon } from './fingerprint.ts'
import { root, runNode, startNode } from './processes.ts'

const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')

const pageStore = path.join(root, 'lib', 'page-store')
const server = [`--env-file=${path.join(pageStore, 'node.env')}`, path.join(pageStore, 'server.ts')]

const defaultDistDir = process.env.NEXT_DIST_DIR?.trim() || '.next'

type Build = {
  /** The folder of the build, relative to the repository. */
  distDir?: string
  onLine?: (line: string) => unknown
}

/** The folder in which every build is made; Next wants it listed in tsconfig.json. */
const buildingDir = '.next-building'
/** Held by the process that builds. */
export const buildLock = path.join(root, `${buildingDir}.lock`)
/** A file in each complete build that holds the fingerprint of its sources. */
const fingerprintFile = 'built-from'
/** Bytes of disk space that a build needs, with a margin. */
const NEEDED = 200 * 2 ** 20

const fingerprintOf = (folder: string) =>
  readFile(path.join(folder, fingerprintFile), 'utf8').catch(() => undefined)
const builtFrom = ({ distDir = defaultDistDir }: Build) => fingerprintOf(path.join(root, distDir))

/** Whether a complete build exists, from any sources. */
export const hasBuild = async (build: Build = {}): Promise<boolean> => (await builtFrom(build)) !== undefined

/** Whether the build is complete and up to date with the sources. */
export async function isBuilt(build: Build = {}): Promise<boolean> {
  return (await builtFrom(build)) === (await fingerprint(root))
}

/** Whether a complete build exists that is out of date but works with the installed packages. */
export async function hasEarlierBuild(build: Build = {}): Promise<boolean> {
  const earlier = await builtFrom(build)
  return earlier !== undefined && havePackagesInCommon(earlier, await fingerprint(root))
}

/** Builds if the sources have changed since the last build. Of several processes one builds and the others wait. */
export async function ensureBuilt(build: Build = {}): Promise<void> {
  if (!(await isBuilt(build))) await underLock(async () => (await isBuilt(build)) || makeBuild(build))
}

/**
 * Builds the site and the Studio; needs neither content nor configuration. The new build replaces the previous one only
 * when it is complete, so the previous one is served until then and an interrupted build is never used.
 */
export async function buildSite(build: Build = {}): Promise<void> {
  await underLock(() => makeBuild(build))
}

async function underLock(action: () => Promise<unknown>): Promise<void> {
  const release = await takeLock(buildLock, (holder) =>
    console.log(
      `Process ${holder} is building in this folder; waiting for it. If that process is not a build, delete ${buildLock}.`,
    ),
  )
  try {
    await action()
  } finally {
    await release()
  }
}

async function makeBuild({ distDir = defaultDistDir, onLine }: Build): Promise<void> {
  const [built, building] = [path.join(root, distDir), path.join(root, buildingDir)]
  const studio = `${building}-studio`
  const clear = () =>
    Promise.all([building, studio].map((folder) => rm(folder, { recursive: true, force: true })))
  const from = await fingerprint(root)
  await clear()
  await assertRoom()
  // Unset the variables of the environment, so that the build contains none of them and can be served anywhere.
  const unset = Object.fromEntries(Object.keys(environmentSchema.shape).map((name) => [name, '']))
  const env = { ...unset, NEXT_DIST_DIR: buildingDir, STUDIO_BUILD: from, NODE_ENV: 'production' }
  try {
    const outcomes = await Promise.allSettled([
      runNode('build', [next, 'build'], { env, onLine }),
      runNode('studio', ['scripts/build-studio.ts', studio, `/_next/static/studio/${from}/`], {
        env,
        onLine,
      }),
    ])
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
    await mkdir(path.join(building, 'static/studio'), { recursive: true })
    await rename(studio, path.join(building, 'static/studio', from))
    // Otherwise tsc would check the route types of this build against later sources.
    await rm(path.join(building, 'types'), { recursive: true, force: true })
    await writeFile(path.join(building, fingerprintFile), from)
  } catch (error) {
    const room = assertRoom()
    await room.finally(clear)
    throw error
  }
  await replaceBuild(built, building)
}

/**
 * Puts the new build in the folder `building` in place of the one in `built`. Keeps the files of a development server,
 * and those of the previous Studio, which open browser tabs still load.
 */
export async function replaceBuild(built: string, building: string): Promise<void> {
  const before = `${building}-before`
  const [earlier, from] = [await fingerprintOf(built), await fingerprintOf(building)]
  await rm(before, { recursive: true, force: true })
  await rename(built, before).catch(() => {})
  await rename(building, built)
  const kept = ['dev', ...(earlier && earlier !== from ? [`static/studio/${earlier}`] : [])]
  for (const folder of kept) await rename(path.join(before, folder), path.join(built, folder)).catch(() => {})
  await rm(before, { recursive: true, force: true })
}

/** @throws Error with the free space if it is too little for a build */
export async function assertRoom(folder = root, needed = NEEDED): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  if (free >= needed) return
  throw new Error(
    `The disk of ${folder} is full: ${megabytes(free)} MB are free, a build needs ${megabytes(needed)}. The last build, if there is one, is unchanged.`,
  )
}

const megabytes = (bytes: number) => Math.floor(bytes / 2 ** 20)

type Serve = Build & {
  environment: Environment
  mode: 'start' | 'dev'
  port: number
  host: string
}

/** Serves the built site, or the development server, and resolves when it responds. */
export async function serveSite({
  environment,
  distDir = defaultDistDir,
  mode,
  port,
  host,
  onLine,
}: Serve): Promise<ChildProcess> {
  const program = mode === 'dev' ? [next, 'dev', '--port', String(port), '--hostname', host] : server
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
  await waitForServer(`http://127.0.0.1:${port}/robots.txt`, site)
  return site
}
