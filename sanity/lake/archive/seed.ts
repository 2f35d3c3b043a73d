import { access, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { importArchive } from './archive.ts'
import { writeFileAtomically } from '../store/atomic-file.ts'
import { startLake, type LakeOptions } from '../server.ts'

/**
 * Fills a lake that has no documents yet with those of a file; later starts keep what is there. It is done
 * through the official importer, on a port that nobody knows, so that whoever waits for the lake's own port
 * finds all of the seed or none. A seed that was interrupted is done again.
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
    const count = await importArchive({ url: lake.url, token: lake.tokens.editor, projectId }, file)
    await rm(unfinished)
    log(`Seeded with ${count} documents of ${file}`)
  } finally {
    await lake.close()
  }
}

async function hasDocuments(url: string, token: string): Promise<boolean> {
  const query = new URLSearchParams({ query: 'count(*[0...1]) > 0', perspective: 'raw' })
  const answer = await fetch(`${url}/v1/data/query/production?${query}`, {
    headers: { authorization: `Bearer ${token}` },
  })
  const body: unknown = await answer.json()
  return typeof body === 'object' && body !== null && 'result' in body && body.result === true
}
