import { fork } from 'node:child_process'
import { once } from 'node:events'
import { access, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Place } from './archive.ts'
import { writeFileAtomically } from '../documents/atomic-file.ts'
import { startLake, type LakeOptions } from '../server.ts'

/**
 * Imports a file into a lake without documents; later starts keep what is there. The import uses the official importer
 * on a temporary port, so that clients of the lake's own port see either nothing or the complete seed. An interrupted
 * seed is repeated.
 */
export async function seed(
  file: string,
  { dataDir, projectId, log = console.log }: LakeOptions,
): Promise<void> {
  const unfinished = join(dataDir, 'seeding')
  const lake = await startLake({ dataDir, projectId, port: 0, log })
  try {
    const wasInterrupted = await access(unfinished).then(
      () => true,
      () => false,
    )
    if (!wasInterrupted && (await hasDocuments(lake.url, lake.tokens.viewer))) return
    await writeFileAtomically(unfinished, file)
    const count = await importInChild({ url: lake.url, token: lake.tokens.editor, projectId }, file)
    await rm(unfinished)
    log(`Seeded with ${count} documents of ${file}`)
  } finally {
    await lake.close()
  }
}

/**
 * Imports in a process of its own: the official importer reads all documents at once, and the memory for them is
 * released with the process.
 *
 * @throws Error if the import fails; the process writes why.
 */
async function importInChild(place: Place, file: string): Promise<number> {
  const child = fork(new URL('import.child.ts', import.meta.url))
  let count: number | undefined
  child.on('message', (message) => {
    if (typeof message === 'number') count = message
  })
  child.send({ place, file })
  await once(child, 'exit')
  if (count === undefined) throw new Error(`${file} could not be imported.`)
  return count
}

async function hasDocuments(url: string, token: string): Promise<boolean> {
  const query = new URLSearchParams({ query: 'count(*[0...1]) > 0', perspective: 'raw' })
  const answer = await fetch(`${url}/v1/data/query/production?${query}`, {
    headers: { authorization: `Bearer ${token}` },
  })
  const body: unknown = await answer.json()
  return typeof body === 'object' && body !== null && 'result' in body && body.result === true
}
