import type { Kind } from '../address.ts'
import type { Stamp } from '../freshness.ts'
import { Body, type StoredPage } from '../stored-page.ts'

/** A page with default values. */
export async function pageAt(
  path: string,
  { text = path, kind = 'page', ...rest }: Partial<StoredPage> & { text?: string; kind?: Kind } = {},
): Promise<StoredPage> {
  return {
    address: { path, kind },
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: await Body.of(Buffer.from(text), 'text/html'),
    tags: ['s1:article'],
    stamp: stampOfNobody,
    renderedAt: Date.now(),
    until: Infinity,
    visits: 0,
    ...rest,
  }
}

const stampOfNobody: Stamp = { run: 'nobody', heard: 0, position: undefined }
