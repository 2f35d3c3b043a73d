// The service worker that keeps one page for use without network: the page whose path is its scope. Each kept page has
// a registration of its own, so that no other page of the site is touched. public/kept.js registers it.
const worker = /** @type {KeeperScope} */ (/** @type {unknown} */ (self))
const page = new URL(worker.registration.scope).pathname
const name = `kept:${page}`

/** Milliseconds that a reader waits for the network before the kept page is shown. */
const PATIENCE = 5_000

worker.addEventListener('install', () => void worker.skipWaiting())

// Asks for the page to be kept; the answer is the name of the error, if there is one.
worker.addEventListener('message', (event) => {
  const [port] = event.ports
  const kept = keep().then(
    () => '',
    async (error) => {
      await drop()
      return error.name
    },
  )
  event.waitUntil(kept.then((answer) => port?.postMessage(answer)))
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { destination } = request
  // A page in a frame is the preview of the Studio.
  if (destination === 'document' && new URL(request.url).pathname === page) {
    event.respondWith(newest(request))
    event.waitUntil(update().catch(() => {}))
  } else if (/^(?:image|style|script)$/.test(destination))
    event.respondWith(fetch(request).catch(() => keptFile(request)))
})

/** The page from the network, or else, or after a while, the kept one. @param {Request} request */
async function newest(request) {
  const network = fetch(request)
  const answer = network.then((response) => {
    if (response.status >= 500) throw new Error(response.statusText)
    return response
  })
  const late = new Promise((_, reject) => setTimeout(reject, PATIENCE))
  return Promise.race([answer, late]).catch(async () => (await keptPage()) ?? network)
}

/** The kept page, which says since when it is kept; undefined if it is not kept. */
async function keptPage() {
  const kept = await caches.match(page, { cacheName: name })
  if (!kept) return
  const html = await kept.text()
  const language = /<html lang="(\w+)"/.exec(html)?.[1] ?? 'en'
  const on = new Date(kept.headers.get('kept-on') ?? '')
  const day = on.toLocaleDateString(`${language}-IN`, { dateStyle: 'medium' })
  const text = (/ data-offline="([^"]*)"/.exec(html)?.[1] ?? '{day}').replace('{day}', day)
  const marked = html.replace(
    '<main',
    `<p role="status" style="margin:0;padding:.5rem 1rem;border-block-end:1px solid">${text}</p><main`,
  )
  return new Response(marked, { headers: kept.headers })
}

/** A file of this page or another kept one; of an image any size. @param {Request} request */
async function keptFile(request) {
  const exact = await caches.match(request, { ignoreVary: true })
  return exact ?? (await caches.match(request, { ignoreVary: true, ignoreSearch: true })) ?? Response.error()
}

/** Renews the kept page after a visit; if it is kept no more, nothing of it stays. */
async function update() {
  if (await caches.has(name)) await keep()
  else await worker.registration.unregister()
}

/** Removes what could not be kept, unless an older copy is complete. */
async function drop() {
  if (!(await caches.match(page, { cacheName: name }))) await caches.delete(name)
}

/** Stores the page after all its files, so that it is complete or not there. */
async function keep() {
  const cache = await caches.open(name)
  const response = await load(page, 'no-cache')
  if (!response.ok) throw new Error(response.statusText)
  const html = await response.text()
  const found = html.matchAll(/<(?:img|script|link rel="stylesheet")(?= )[^>]*? (?:src|href)="([^"]*)"/g)
  const files = new Set(
    [...found].map(([, url = '']) => new URL(url.replaceAll('&amp;', '&'), worker.location.href).href),
  )
  const loaded = await Promise.all([...files].map(async (url) => ({ url, file: await load(url) })))
  let bytes = new Blob([html]).size
  for (const { url, file } of loaded) {
    // An image that is missing on the network is missing here too.
    if (!file.ok) continue
    bytes += (await file.clone().blob()).size
    await cache.put(url, file)
  }
  const headers = new Headers(response.headers)
  headers.delete('content-encoding')
  headers.set('kept-on', new Date().toISOString())
  headers.set('kept-bytes', String(bytes))
  headers.set(
    'kept-title',
    encodeURIComponent(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]?.replace(/<[^>]*>/g, '') ?? page),
  )
  await cache.put(page, new Response(html, { headers }))
  for (const { url } of await cache.keys())
    if (url !== worker.registration.scope && !files.has(url)) await cache.delete(url)
}

/**
 * Without cookies: nobody's preview is kept.
 * @param {string} url
 * @param {RequestCache} [cache]
 */
const load = (url, cache) =>
  fetch(url, { credentials: 'omit', cache, redirect: 'error', signal: AbortSignal.timeout(60_000) })
