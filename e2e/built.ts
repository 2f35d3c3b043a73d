import { cp, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { root } from '../scripts/processes.ts'
import { isBuilt } from '../scripts/site.ts'

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
  await copyBuild(distDir, copy)
  return copy
}

/** Reuses the build of `npm start` or `npm run build`, if it is up to date. */
export async function takeOverBuild(): Promise<void> {
  const made = '.next'
  if ((await isBuilt({ distDir })) || !(await isBuilt({ distDir: made }))) return
  const unfinished = `${distDir}-unfinished`
  await copyBuild(made, unfinished)
  await rm(path.join(root, distDir), { recursive: true, force: true })
  await rename(path.join(root, unfinished), path.join(root, distDir))
}

async function copyBuild(from: string, to: string): Promise<void> {
  await rm(path.join(root, to), { recursive: true, force: true })
  // Excludes what servers have written into it: the folder of development servers, and rendered pages.
  const apart = ['dev', 'pages'].map((folder) => path.join(root, from, folder))
  const filter = (file: string) => !apart.includes(file)
  await cp(path.join(root, from), path.join(root, to), { recursive: true, filter })
}
