import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { getMimeType } from 'hono/utils/mime'
import type { AssetStore } from './asset-store.ts'
import type { Lake, LakeEnv } from '../http/request.ts'
import { httpError } from '../errors.ts'
import { ImageCache } from './image-cache.ts'
import { parseImageParameters, type ImageParameters } from './image-parameters.ts'
import { ImageProcess } from './image-process.ts'
import type { OutputFormat } from './image-transform.ts'
import { assetHeaders, isCached, sendFile } from './stored-file.ts'

const CACHE_BYTES = 64 * 1024 * 1024

/** Serves images, original or transformed, and files. https://www.sanity.io/docs/image-urls */
export function storedAssetRoutes(
  { store }: Lake,
  files: AssetStore,
  images = new ImageProcess(),
): Hono<LakeEnv> {
  const routes = new Hono<LakeEnv>()
  const made = new ImageCache(CACHE_BYTES)

  /** The file name at upload, or else the asset's own name. */
  const originalName = (dataset: string, kind: 'image' | 'file', name: string): string => {
    const known = store.dataset(dataset)?.get(`${kind}-${name.replace('.', '-')}`)?.originalFilename
    return typeof known === 'string' ? known : name
  }

  routes.get('/files/:project/:dataset/:name/:vanity?', (c) => {
    const { dataset, name } = c.req.param()
    return sendFile(
      c,
      pathOf(files, 'files', dataset, name),
      assetHeaders(c, typeOf(name), name, originalName(dataset, 'file', name)),
    )
  })

  routes.get('/images/:project/:dataset/:name/:vanity?', async (c) => {
    const { dataset, name } = c.req.param()
    const path = pathOf(files, 'images', dataset, name)
    const { dl: _download, dlRaw, ...query } = c.req.query()
    const parameters = parseImageParameters(query)
    // Vector images scale by themselves, so they are served as they are.
    const isOriginal = dlRaw === 'true' || Object.keys(query).length === 0 || name.endsWith('.svg')
    const original = originalName(dataset, 'image', name)
    if (isOriginal) return sendFile(c, path, assetHeaders(c, typeOf(name), name, original))

    const format = formatOf(name, parameters, c.req.header('accept'))
    const key = `${dataset}/${name}?${format}&${JSON.stringify(parameters)}`
    const etag = createHash('sha1').update(key).digest('hex')
    const renamed = original.replace(/\.[^.]*$/, '') + `.${format.replace('pjpg', 'jpg')}`
    const headers = assetHeaders(c, typeOf(`.${format}`), etag, renamed)
    if (parameters.auto) headers.set('Vary', 'Accept, Origin')
    if (isCached(c, headers)) return new Response(null, { status: 304, headers })
    const image = await made.getOrMake(key, () => images.transform(path, parameters, format))
    headers.set('Content-Length', String(image.byteLength))
    return new Response(c.req.method === 'HEAD' ? null : new Uint8Array(image), { headers })
  })
  return routes
}

function pathOf(files: AssetStore, kind: 'images' | 'files', dataset: string, name: string): string {
  const path = files.path(kind, dataset, name)
  if (!path) throw httpError(404, 'There is no such asset')
  return path
}

const typeOf = (name: string) =>
  getMimeType(name.replace('.pjpg', '.jpg').replace(/\.tif$/, '.tiff'))?.replace(/;.*/, '') ??
  'application/octet-stream'

function formatOf(name: string, { fm, auto }: ImageParameters, accept = ''): OutputFormat {
  if (fm) return fm
  if (auto?.includes('format') && accept.includes('image/webp')) return 'webp'
  const extension = name.slice(name.lastIndexOf('.') + 1)
  return extension === 'png' || extension === 'webp' || extension === 'gif' || extension === 'avif'
    ? extension
    : 'jpg'
}
