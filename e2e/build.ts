import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startLocalLake } from '../scripts/local-lake.ts'
import { freePort } from '../scripts/ports.ts'
import { root, stop } from '../scripts/processes.ts'
import { ensureBuilt } from '../scripts/site.ts'
import { distDir, rememberBuild, takeOverBuild } from './built.ts'

/** Seeds a lake and builds the site once; each test world starts from copies of both. */
export default async function build() {
  const began = Date.now()
  const folder = await mkdtemp(path.join(tmpdir(), 'dics-e2e-'))
  const output: string[] = []
  const onLine = (line: string) => output.push(line)
  try {
    console.log('Seeding a lake and building the site for the tests ...')
    const seeded = startLocalLake({
      folder: path.join(folder, 'seeded'),
      port: await freePort(),
      siteUrl: 'http://localhost',
      onLine,
    })
    await Promise.all([
      seeded.then((lake) => stop(lake.process)),
      takeOverBuild().then(() => ensureBuilt({ distDir, onLine })),
    ])
  } catch (error) {
    console.error(output.join('\n'))
    throw error
  }
  console.log(`Built in ${Math.round((Date.now() - began) / 1000)} s.`)
  rememberBuild({ folder })
  return async () => {
    // Keep the build: the next run reuses it while nothing has changed.
    const copies = (await readdir(root)).filter((name) => name.startsWith(`${distDir}-`))
    for (const made of [folder, ...copies.map((name) => path.join(root, name))])
      await rm(made, { recursive: true, force: true })
  }
}
