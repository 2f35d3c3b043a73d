import { httpError } from '../errors.ts'
import { draftIdOf, isPublishedId, publishedIdOf, versionIdOf } from './document-ids.ts'
import type { LakeDocument, Perspective } from '../types.ts'
import { withFields } from './stored-document.ts'
import type { ViewRule } from './view.ts'

/**
 * What a request without a token may read: published documents, except those with a dot in their id (such as secrets).
 */
export const publicPerspective = 'public'
export type AnyPerspective = Perspective | typeof publicPerspective

/**
 * Parses the `perspective` option: a name or a comma-separated list of layers.
 *
 * @throws 400
 */
export function parsePerspective(text: string): Perspective {
  if (text === 'raw' || text === 'published') return text
  const layers = text.split(',').map((layer) => (layer.trim() === 'previewDrafts' ? 'drafts' : layer.trim()))
  if (layers.length === 1 && layers[0] === 'drafts') return 'drafts'
  if (layers.some((layer) => layer === 'raw' || !/^[A-Za-z0-9_-]+$/.test(layer))) {
    throw httpError(400, `Invalid perspective "${text}"`)
  }
  return layers
}

/** Before API version 2025-02-19 the default perspective was raw. `X` is the experimental version. */
export const defaultPerspective = (apiVersion: string): Perspective =>
  apiVersion === 'X' || (apiVersion !== '1' && apiVersion >= '2025-02-19') ? 'published' : 'raw'

/** How a perspective derives its documents from the stored ones. */
export function ruleOf(perspective: AnyPerspective): ViewRule {
  if (perspective === 'raw') return { keyOf: (id) => id, find: (id, get) => get(id) }
  if (perspective === 'published') return { keyOf: publishedOnly, find: (id, get) => get(id) }
  if (perspective === publicPerspective) {
    return { keyOf: (id) => (id.includes('.') ? undefined : id), find: (id, get) => get(id) }
  }
  const layers = perspective === 'drafts' ? ['drafts'] : perspective
  const idsOf = (key: string) => [...layers.map((layer) => layerId(layer, key)), key]
  return { keyOf: publishedIdOf, find: (key, get) => asPublished(key, firstFound(idsOf(key), get)) }
}

const publishedOnly = (id: string) => (isPublishedId(id) ? id : undefined)

function layerId(layer: string, key: string): string {
  if (layer === 'published') return key
  return layer === 'drafts' ? draftIdOf(key) : versionIdOf(layer, key)
}

function firstFound(ids: string[], get: (id: string) => LakeDocument | undefined): LakeDocument | undefined {
  for (const id of ids) {
    const document = get(id)
    if (document) return document
  }
  return undefined
}

const asPublished = (key: string, document: LakeDocument | undefined): LakeDocument | undefined =>
  document && withFields(document, { _id: key, _originalId: document._id })
