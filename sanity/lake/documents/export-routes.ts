import { Readable } from 'node:stream'
import { Hono } from 'hono'
import { restored } from './field-names.ts'
import { isAsset } from './document-ids.ts'
import { publicPerspective } from './perspectives.ts'
import { withoutKeeping } from './stored-document.ts'
import { readableDataset, type Lake, type LakeEnv } from '../http/request.ts'
import type { LakeDocument } from '../types.ts'

/**
 * `GET /data/export/{dataset}`: every document as NDJSON, optionally restricted to `types`; without a token only
 * published ones. https://www.sanity.io/docs/http-reference/export
 */
export function exportRoutes(lake: Lake): Hono<LakeEnv> {
  return new Hono<LakeEnv>().get('/data/export/:dataset', (c) => {
    const dataset = readableDataset(c, lake)
    const types = c.req.query('types')?.split(',')
    const visible = c.get('identity')
      ? dataset.documents
      : restored(dataset.view(publicPerspective).documents)
    // A copy, so that the response is a snapshot despite concurrent writes.
    const documents = visible.filter(({ _type }) => !types || types.includes(_type))
    const lines = Readable.from(ndjson(documents, new URL(c.req.url).origin))
    // Node's web streams and the platform's are the same at run time; only their types differ.
    return c.body(Readable.toWeb(lines) as ReadableStream, 200, { 'Content-Type': 'application/x-ndjson' })
  })
}

const LINES_AT_A_TIME = 200

/** Gives assets URLs at the address by which the client reached the lake, so that it can download them. */
function* ndjson(documents: readonly LakeDocument[], address: string) {
  for (let at = 0; at < documents.length; at += LINES_AT_A_TIME) {
    const lines = withoutKeeping(() =>
      documents
        .slice(at, at + LINES_AT_A_TIME)
        .map((document) =>
          JSON.stringify(
            isAsset(document) ? { ...document, url: `${address}/${String(document.path)}` } : document,
          ),
        ),
    )
    yield `${lines.join('\n')}\n`
  }
}
