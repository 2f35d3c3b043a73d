import path from 'node:path'
import type { ChildProcess } from 'node:child_process'
import type { Environment } from '../lib/env.ts'
import { answers } from './answers.ts'
import { root, runNode, startNode } from './processes.ts'

const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')

const server = path.join(root, 'lib', 'page-store', 'server.ts')

const defaultDistDir = process.env.NEXT_DIST_DIR?.trim() || '.next'

type Build = {
  /** The folder of the build, inside the repository. */
  distDir?: string
  onLine?: (line: string) => unknown
}

/** Builds the site and the Studio. It needs neither content nor a configuration. */
export async function buildSite({ distDir = defaultDistDir, onLine }: Build = {}): Promise<void> {
  await runNode('build', [next, 'build'], {
    env: { NEXT_DIST_DIR: distDir, NODE_ENV: 'production' },
    onLine,
  })
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
