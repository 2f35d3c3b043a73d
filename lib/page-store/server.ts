// The server of the site: Next renders, the page store caches. `node lib/page-store/server.ts` serves the build of
// `next build` on PORT (3000) of HOST (127.0.0.1).
//
// A request: handler.ts resolves its page with address.ts, gets the page from store.ts and sends it with answer.ts. The
// store reads the page from memory.ts or disk.ts; if neither has it, render.ts renders it: next-renderer.ts calls Next,
// unneeded-markup.ts and site-sheet.ts finish the HTML. pass-through.ts proxies previews and the Studio to Next. In
// the background: freshness.ts listens to the lake's events and tells which pages are stale; revalidation.ts renders
// those with several visits again; recompression.ts compresses pages at the best quality while the server is idle.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import next from 'next'
import { listen } from '../content/live.ts'
import { env } from '../env.ts'
import { splitPath } from '../languages.ts'
import { searchAddress } from '../search/address.ts'
import { notFoundPage, type Address } from './address.ts'
import { Disk } from './disk.ts'
import { Freshness } from './freshness.ts'
import { handlerFor } from './handler.ts'
import { Memory } from './memory.ts'
import { connectToNext } from './next-renderer.ts'
import { render } from './render.ts'
import { Revalidation } from './revalidation.ts'
import { siteSheetFrom } from './site-sheet.ts'
import { Recompression } from './recompression.ts'
import { PageStore } from './store.ts'

const root = path.join(import.meta.dirname, '../..')
const distDir = path.join(root, process.env.NEXT_DIST_DIR?.trim() || '.next')
const { host } = new URL(env().SITE_URL)

const app = next({ dev: false, dir: root })
await app.prepare()
const handle = app.getRequestHandler()
const ask = connectToNext((request, response) => {
  handle(request, response).catch((error: unknown) => {
    console.error('server: Next failed:', error)
    response.destroy()
  })
})

const buildId = (await readFile(path.join(distDir, 'BUILD_ID'), 'utf8')).trim()
const disk = new Disk(path.join(distDir, 'pages'), buildId)
await disk.open()
const memory = new Memory()
const freshness = new Freshness(() => {
  store.forgetFailures()
  revalidation.revalidate()
})
const recompression = new Recompression(memory, disk)
const sheet = siteSheetFrom(ask, host)
const notFound = async ({ path }: Address) => (await store.page(notFoundPage(splitPath(path).language))).page
const store = new PageStore({
  memory,
  disk,
  freshness,
  render: async (address, stamp) => {
    const page = await render({ ask, host, notFound, sheet }, address, stamp)
    recompression.onRendered()
    revalidation.scheduleAt(page.until)
    return page
  },
})
const revalidation = new Revalidation(store, () => memory.pages())

listen(freshness)
// For its first search a lake with many articles may build indexes for longer than a visitor waits.
const firstSearch: Address = {
  path: searchAddress({ text: 'constitution', page: 1 }),
  kind: 'search',
}
void store.page(firstSearch).catch(() => {})

const answer = handlerFor({ store, ask, host })
const server = createServer((request, response) => void answer(request, response))
// Longer than proxies keep idle connections (nginx: 60 s), so that a reused connection is not about to be closed.
server.keepAliveTimeout = 65_000
server.once('error', (error) => {
  console.error(`server: cannot listen: ${error.message}`)
  process.exit(1)
})
server.listen(Number(process.env.PORT) || 3000, process.env.HOST?.trim() || '127.0.0.1')
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    // The lake may stop at the same time; that needs no warning.
    freshness.isListening = false
    // Finish open requests, for three seconds at most.
    server.close(() => process.exit(0))
    setTimeout(() => process.exit(0), 3_000)
  })
