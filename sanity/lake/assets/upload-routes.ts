import { createHash, randomBytes } from 'node:crypto'
import { Hono, type Context } from 'hono'
import { getExtension, getMimeType } from 'hono/utils/mime'
import { requireEditor } from '../access/identity.ts'
import type { AssetStore } from './asset-store.ts'
import { httpError } from '../errors.ts'
import { ImageProcess } from './image-process.ts'
import { readableDataset, type Lake, type LakeEnv } from '../http/request.ts'
import { isAsset } from '../documents/document-ids.ts'
import type { Store } from '../documents/store.ts'
import type { JsonObject } from '../types.ts'

/**
 * Uploads. The bytes are on disk before the document that refers to them; the same bytes always give the same document.
 * https://www.sanity.io/docs/http-reference/assets
 */
export function assetRoutes(
  lake: Lake,
  files: AssetStore,
  address: () => string,
  images = new ImageProcess(),
): Hono<LakeEnv> {
  const routes = new Hono<LakeEnv>()

  routes.post('/assets/:kind{images|files}/:dataset', async (c) => {
    const author = requireEditor(c).id
    const dataset = readableDataset(c, lake)
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    if (bytes.byteLength === 0) throw httpError(400, 'The upload is empty')

    const described =
      c.req.param('kind') === 'images'
        ? await describeImage(images, bytes, extractOf(c))
        : describeFile(bytes, c.req.query('filename'), c.req.header('content-type'))
    const { folder, name, document } = described
    const known = dataset.get(document._id)
    await files.write(folder, dataset.name, name, bytes)
    if (!known) {
      const path = `${folder}/${lake.projectId}/${dataset.name}/${name}`
      const uploaded = {
        ...document,
        ...labelsOf(c),
        path,
        url: `${address()}/${path}`,
        size: bytes.byteLength,
      }
      dataset.commit([{ createIfNotExists: uploaded }], { author })
    }
    return c.json({ document: dataset.get(document._id) })
  })
  return routes
}

const sha1Of = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest('hex')

async function describeImage(images: ImageProcess, bytes: Uint8Array, extract: ReadonlySet<string>) {
  const { extension, mimeType, width, height, metadata } = await images.read(bytes, extract)
  const sha1 = sha1Of(bytes)
  const document = {
    _id: `image-${sha1}-${width}x${height}-${extension}`,
    _type: 'sanity.imageAsset',
    ...{ assetId: sha1, sha1hash: sha1, extension, mimeType, metadata },
  }
  return { folder: 'images' as const, name: `${sha1}-${width}x${height}.${extension}`, document }
}

/** The content type determines the extension of a file without a name. */
function describeFile(bytes: Uint8Array, filename = '', contentType = '') {
  const extension =
    filename.toLowerCase().match(/\.([a-z0-9]{1,16})$/)?.[1] ?? getExtension(contentType) ?? 'bin'
  const mimeType = getMimeType(`.${extension}`)?.replace(/;.*/, '') ?? 'application/octet-stream'
  const sha1 = sha1Of(bytes)
  const document = {
    _id: `file-${sha1}-${extension}`,
    _type: 'sanity.fileAsset',
    ...{ assetId: sha1, sha1hash: sha1, extension, mimeType },
  }
  return { folder: 'files' as const, name: `${sha1}.${extension}`, document }
}

function extractOf(c: Context): ReadonlySet<string> {
  const requested = c.req.queries('meta')?.flatMap((value) => value.split(','))
  return new Set(requested ?? ['lqip', 'palette'])
}

/** The metadata that the uploader provides. */
function labelsOf(c: Context): JsonObject {
  const { filename, label, title, description, creditLine, sourceId, sourceName, sourceUrl } = c.req.query()
  const attributes = { originalFilename: filename, label, title, description, creditLine }
  return {
    uploadId: randomBytes(16).toString('hex'),
    ...Object.fromEntries(Object.entries(attributes).filter(([, value]) => value)),
    ...(sourceName && { source: { id: sourceId, name: sourceName, url: sourceUrl } }),
  }
}

/**
 * Updates the URL of every asset after the lake moved to another port or its folder was copied. No other field contains
 * a URL of the lake.
 */
export function updateAssetUrls(store: Store, address: string): void {
  for (const name of store.datasets()) {
    const dataset = store.dataset(name)
    const moved = dataset?.documents.filter(isAsset).flatMap(({ _id, path, url }) => {
      const now = `${address}/${String(path)}`
      return path && url !== now ? [{ patch: { id: _id, set: { url: now } } }] : []
    })
    if (moved?.length) dataset?.commit(moved, { author: 'robot-editor' })
  }
}
