import { cp, rm } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { root } from '../scripts/processes.ts'

/** Apart from `.next`, so that tests and benchmarks leave a running `npm start` alone. */
export const distDir = '.next-test'

const builtSchema = z.object({
  /** With the seeded lake in `seeded`. */
  folder: z.string(),
})
type Built = z.output<typeof builtSchema>

/** Hands what the global setup has built to the worker processes. */
export const rememberBuild = (built: Built): void => {
  process.env.E2E_BUILT = JSON.stringify(built)
}

/** What the global setup has built. */
export const builtSite = (): Built => builtSchema.parse(JSON.parse(process.env.E2E_BUILT ?? 'null'))

/** Copies the build, so that nothing that is served from one changes another. Returns the copy's folder. */
export async function copyOfBuild(name: string): Promise<string> {
  const copy = `${distDir}-${name}`
  await rm(path.join(root, copy), { recursive: true, force: true })
  // Development servers of tests write into a folder of their own inside it, and a server that was run in it keeps pages.
  const apart = ['dev', 'pages'].map((folder) => path.join(root, distDir, folder))
  const filter = (file: string) => !apart.includes(file)
  await cp(path.join(root, distDir), path.join(root, copy), { recursive: true, filter })
  return copy
}
