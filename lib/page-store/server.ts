// The server of the site: Next renders, the page store keeps. `node lib/page-store/server.ts` serves what
// `next build` has made. PORT (3000) and HOST (127.0.0.1) choose where.
//
// A request: handler.ts asks address.ts which page is meant, and store.ts for that page, and answer.ts sends it. The
// store has it in memory.ts or disk.ts, or render.ts makes it: next-renderer.ts asks Next, framework-scripts.ts and
// site-sheet.ts finish the HTML. An editor's preview and the Studio go to Next by pass-through.ts.
// Besides requests: freshness.ts hears what was published, so it knows which pages are stale; renewal.ts has the visited
// ones rendered again; squeezing.ts compresses pages better while there is nothing else to do.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import next from 'next'
import { listen } from '../content/live.ts'
import { env } from '../env.ts'
import { notFoundPage } from './address.ts'
import { Disk } from './disk.ts'
import { Freshness } from './freshness.ts'
import { handlerFor } from './handler.ts'
import { Memory } from './memory.ts'
import { connectToNext } from './next-renderer.ts'
import { render } from './render.ts'
import { Renewal } from './renewal.ts'
import { siteSheetFrom } from './site-sheet.ts'
import { Squeezing } from './squeezing.ts'
import { PageStore } from './store.ts'

const root = path.join(import.meta.dirname, '../..')
const distDir = path.join(root, process.env.NEXT_DIST_DIR?.trim() || '.next')
const { host } = new URL(env().SITE_URL)

const app = next({ dev: false, dir: root })
await app.prepare()
const handle = app.getRequestHandler()
const ask = connectToNext((request, response) => {
  handle(request, response).catch((error: unknown) => {
    console.error('server: Next has failed:', error)
    response.destroy()
  })
})

const buildId = (await readFile(path.join(distDir, 'BUILD_ID'), 'utf8')).trim()
const disk = new Disk(path.join(distDir, 'pages'), buildId)
await disk.open()
const memory = new Memory()
const freshness = new Freshness(() => {
  store.forgetFailures()
  renewal.renew()
})
const squeezing = new Squeezing(memory, disk)
const sheet = siteSheetFrom(ask, host)
const notFound = async () => (await store.page(notFoundPage)).page
const store = new PageStore({
  memory,
  disk,
  freshness,
  render: async (address, stamp) => {
    const page = await render({ ask, host, notFound, sheet }, address, stamp)
    squeezing.rendered()
    renewal.expect(page.until)
    return page
  },
})
const renewal = new Renewal(store, () => memory.pages())

listen(freshness)

const answer = handlerFor({ store, ask, host })
const server = createServer((request, response) => void answer(request, response))
server.once('error', (error) => {
  console.error(`server: no visitors can be answered: ${error.message}`)
  process.exit(1)
})
server.listen(Number(process.env.PORT) || 3000, process.env.HOST?.trim() || '127.0.0.1')
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    // A lake that ends with the site is no news.
    freshness.isListening = false
    // Who has asked already is answered, if that takes no longer than a few seconds.
    server.close(() => process.exit(0))
    setTimeout(() => process.exit(0), 3_000)
  })
