// Pages that this browser keeps for use without network. Each has a service worker, public/keep-offline.js, and a cache
// that the worker fills; nothing else is stored. The list of these pages is kept while any other page is.
const PREFIX = 'kept:'

/** Whether a path is that of the list, which each language has. @param {string} path */
const isList = (path) => /^(?:\/[a-z]{2})?\/kept$/.test(path)

/**
 * A text of the page with values in place of its `{names}`.
 * @param {string | undefined} text
 * @param {Record<string, string | number>} values
 */
const filled = (text = '', values) => text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]))

/**
 * Keeps a page, or fails and leaves everything as it was.
 * @param {string} path
 * @param {string} list the list of kept pages in the language of the page
 * @returns the bytes that it takes
 */
export async function keep(path, list) {
  try {
    await ask(list)
    await ask(path)
  } catch (error) {
    // An older copy stays.
    if (!(await find(path))) await remove(path)
    throw error
  }
  return (await find(path))?.bytes ?? 0
}

/** Lets the service worker of a page keep it. @param {string} scope */
async function ask(scope) {
  const registration = await navigator.serviceWorker.register('/keep-offline.js', { scope })
  const worker = await active(registration)
  const { port1, port2 } = new MessageChannel()
  worker.postMessage('keep', [port2])
  const error = await new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data)))
  if (error) throw Object.assign(new Error('The page is not kept'), { name: error })
}

/**
 * The service worker once it runs.
 * @param {ServiceWorkerRegistration} registration
 * @returns {Promise<ServiceWorker>}
 */
function active({ active, installing, waiting }) {
  const worker = active ?? waiting ?? installing
  return new Promise((resolve, reject) => {
    const check = () => {
      if (worker?.state === 'activated') resolve(worker)
      else if (!worker || worker.state === 'redundant') reject(new Error('The service worker does not start'))
    }
    worker?.addEventListener('statechange', check)
    check()
  })
}

/** Removes a page; after the last one nothing is left. @param {string} path */
export async function remove(path) {
  await forget(path)
  if ((await pages()).length > 0) return
  // A list may have a worker but no copy, if there was no room for it.
  const registrations = await navigator.serviceWorker.getRegistrations()
  const scopes = registrations.map((each) => new URL(each.scope).pathname)
  for (const list of [...scopes, ...(await paths())].filter(isList)) await forget(list)
}

/** @param {string} scope */
async function forget(scope) {
  await caches.delete(PREFIX + scope)
  const registrations = await navigator.serviceWorker.getRegistrations()
  await Promise.all(
    registrations.filter((each) => new URL(each.scope).pathname === scope).map((each) => each.unregister()),
  )
}

/** A kept page; undefined if it is not complete. @param {string} path */
async function find(path) {
  const page = await caches.match(path, { cacheName: PREFIX + path })
  if (!page) return
  const header = (/** @type {string} */ name) => page.headers.get(`kept-${name}`) ?? ''
  return {
    path,
    title: plain(decodeURIComponent(header('title'))),
    on: new Date(header('on')),
    bytes: Number(header('bytes')),
  }
}

/** The text of HTML. @param {string} html */
const plain = (html) => new DOMParser().parseFromString(html, 'text/html').body.textContent

/** The paths of all that is kept. */
async function paths() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX))
  return names.map((name) => name.slice(PREFIX.length))
}

/** The kept pages besides the lists, the newest first. */
async function pages() {
  const kept = (await paths()).filter((path) => !isList(path))
  const found = await Promise.all(kept.map(find))
  return found.flatMap((page) => page ?? []).sort((a, b) => +b.on - +a.on)
}

/** `38 KB` @param {number} bytes */
export const size = (bytes) =>
  bytes < 995_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1e6).toFixed(1)} MB`

/** Lists the kept pages on the page of components/kept. @param {HTMLElement} list @param {HTMLElement} status */
async function show(list, status) {
  const kept = await pages()
  const texts = status.dataset
  const row = /** @type {HTMLTemplateElement} */ (document.getElementById('kept-page'))
  const rows = kept.map(({ path, title, on, bytes }) => {
    const item = /** @type {Element} */ (row.content.firstElementChild?.cloneNode(true))
    const [link, about, button] = item.children
    const day = on.toLocaleDateString(`${document.documentElement.lang}-IN`, { dateStyle: 'medium' })
    link?.setAttribute('href', path)
    if (link) link.textContent = title
    about?.append(filled(texts.about, { day, size: size(bytes) }))
    button?.setAttribute('aria-label', filled(texts.remove, { title }))
    button?.addEventListener('click', async () => {
      await remove(path)
      await show(list, status)
      status.focus()
    })
    return item
  })
  list.replaceChildren(...rows)
  const total = kept.reduce((sum, { bytes }) => sum + bytes, 0)
  const form = new Intl.PluralRules(document.documentElement.lang).select(kept.length)
  const number = { count: kept.length, size: size(total) }
  status.textContent = kept.length === 0 ? (texts.none ?? '') : filled(texts[form], number)
}

const list = globalThis.document?.getElementById('kept-pages')
const status = globalThis.document?.getElementById('kept-status')
if (list && status) {
  if (navigator.serviceWorker && globalThis.caches) {
    void show(list, status)
    document.addEventListener('visibilitychange', () => void show(list, status))
  } else status.textContent = status.dataset.unable ?? ''
}
