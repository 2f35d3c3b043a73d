import { cp, rm } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { root } from '../scripts/processes.ts'

/** Separate from `.next`, so that tests and benchmarks don't disturb a running `npm start`. */
export const distDir = '.next-test'

const builtSchema = z.object({
  /** The folder of the seeded lake. */
  folder: z.string(),
})
type Built = z.output<typeof builtSchema>

/** Passes the build of the global setup to the worker processes. */
export const rememberBuild = (built: Built): void => {
  process.env.E2E_BUILT = JSON.stringify(built)
}

/** The build made by the global setup. */
export const builtSite = (): Built => builtSchema.parse(JSON.parse(process.env.E2E_BUILT ?? 'null'))

/** Copies the build, so that servers don't share a folder they write to. Returns the copy's folder. */
export async function copyOfBuild(name: string): Promise<string> {
  const copy = `${distDir}-${name}`
  await rm(path.join(root, copy), { recursive: true, force: true })
  // Skip what servers write: the output of development servers in tests, and stored pages.
  const apart = ['dev', 'pages'].map((folder) => path.join(root, distDir, folder))
  const filter = (file: string) => !apart.includes(file)
  await cp(path.join(root, distDir), path.join(root, copy), { recursive: true, filter })
  return copy
}
