import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { createClient, type SanityClient } from '@sanity/client'
import { exportDataset } from '@sanity/export'
import { sanityImport } from '@sanity/import'

/** A lake or hosted Sanity: these functions use only the public HTTP API. */
export type Place = { url: string; token: string; projectId?: string; dataset?: string }

/**
 * Writes a dataset with drafts and assets to a `.tar.gz` in the format of Sanity's `dataset export`.
 *
 * @returns the numbers of documents and assets
 */
export async function exportArchive(
  place: Place,
  file: string,
): Promise<{ documents: number; assets: number }> {
  const { dataset = 'production' } = place
  const result = await exportDataset({ client: clientFor(place), dataset, outputPath: resolve(file) })
  return { documents: result.documentCount, assets: result.assetCount }
}

/**
 * Imports an archive as written by {@link exportArchive}, or an NDJSON file of documents. Documents with the same id
 * are replaced.
 *
 * @returns the number of documents
 */
export async function importArchive(place: Place, file: string): Promise<number> {
  await assertReadable(file)
  const { numDocs, warnings } = await sanityImport(createReadStream(file), {
    client: clientFor(place),
    operation: 'createOrReplace',
    assetsBase: dirname(resolve(file)),
  })
  for (const { message } of warnings) console.warn(message)
  return numDocs
}

/** The number of documents in a dataset, including drafts: those that an import may replace. */
export const countDocuments = (place: Place): Promise<number> =>
  clientFor(place).fetch<number>('count(*[!(_id in path("_.**"))])')

/** @throws Error that says why the file can't be imported, before anything is written */
async function assertReadable(file: string): Promise<void> {
  const handle = await open(file).catch(() => {
    throw new Error(`There is no file ${file}`)
  })
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0)
  await handle.close()
  const isArchive = buffer[0] === 0x1f && buffer[1] === 0x8b
  const text = buffer.toString('utf8', 0, bytesRead).replace(/^\uFEFF/, '')
  if (!isArchive && !text.trimStart().startsWith('{'))
    throw new Error(
      `${file} is neither an archive of a dataset (.tar.gz) nor a file of documents (.ndjson). Nothing was imported.`,
    )
}

function clientFor({ url, token, projectId = 'local', dataset = 'production' }: Place): SanityClient {
  return createClient({
    projectId,
    dataset,
    token,
    apiHost: url,
    useProjectHostname: false,
    apiVersion: '2025-02-19',
    useCdn: false,
    perspective: 'raw',
  })
}
