import path from 'node:path'
import type { ChildProcess } from 'node:child_process'
import type { Environment } from '../lib/env.ts'
import { answers } from './answers.ts'
import { root, runNode, startNode } from './processes.ts'

const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')

const defaultDistDir = process.env.NEXT_DIST_DIR?.trim() || '.next'

type Build = {
  environment: Environment
  /** The folder of the build, inside the repository. */
  distDir?: string
  onLine?: (line: string) => unknown
}

/** Builds the site and the Studio from the content as it is now. */
export async function buildSite({ environment, distDir = defaultDistDir, onLine }: Build): Promise<void> {
  await runNode('build', [next, 'build'], {
    env: { ...environment, NEXT_DIST_DIR: distDir, NODE_ENV: 'production' },
    onLine,
  })
}

type Serve = Build & {
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
  const site = startNode('site', [next, mode, '--port', String(port), '--hostname', host], {
    env: {
      ...environment,
      PORT: String(port),
      NEXT_DIST_DIR: distDir,
      NODE_ENV: mode === 'dev' ? 'development' : 'production',
    },
    onLine,
  })
  await answers(`http://127.0.0.1:${port}/robots.txt`, site)
  return site
}
