type Site = {
  /** Where images come from, and in the Studio all content: the local Content Lake. Absent, hosted Sanity. */
  contentOrigin?: string
  /** `next dev` runs the framework’s scripts on every page, and evaluates code in them. */
  development?: boolean
}

/** The site as the environment describes it. A build and a proxy read it where nothing has checked it yet. */
export const siteOfEnvironment = (): Site => ({
  ...(process.env.SANITY_API_HOST && { contentOrigin: new URL(process.env.SANITY_API_HOST).origin }),
  development: process.env.NODE_ENV === 'development',
})

const hostedImages = 'https://cdn.sanity.io'

/** Nobody but ourselves may frame a page (the Studio shows previews), nor be sent a form, nor move its links. */
const everywhere = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'self'"],
  'manifest-src': ["'self'"],
  'font-src': ["'self'"],
  // Each page carries its few kilobytes of CSS.
  'style-src': ["'self'", "'unsafe-inline'"],
}

type Directives = Record<string, string[]>

const written = (directives: Directives) =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ')

/** Pages for visitors: files of our own, images of the image server, and no script in the page. */
export const publicPolicy = ({ contentOrigin, development }: Site): string =>
  written({
    ...everywhere,
    'script-src': ["'self'", ...(development ? ["'unsafe-inline'", "'unsafe-eval'"] : [])],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'img-src': ["'self'", 'data:', contentOrigin ?? hostedImages],
  })

/** What React writes into a page is allowed by the nonce, which Next takes from the policy of the request. */
const reactScripts = (nonce: string, development = false) => [
  "'self'",
  `'nonce-${nonce}'`,
  ...(development ? ["'unsafe-eval'"] : []),
]

/** Pages in a preview: those of visitors, run by React. */
export const previewPolicy = ({ contentOrigin, development }: Site, nonce: string): string =>
  written({
    ...everywhere,
    'script-src': reactScripts(nonce, development),
    'connect-src': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:', contentOrigin ?? hostedImages],
  })

/**
 * The Studio talks to the Content Lake over several ports and hosts, and shows files that an editor drops in. Its page has
 * no script inside; in development Next renders it, with scripts that run by the nonce.
 */
export const studioPolicy = ({ contentOrigin, development }: Site, nonce: string): string => {
  const { protocol, hostname } = new URL(contentOrigin ?? 'https://sanity.io')
  const lake = contentOrigin
    ? [`${protocol}//${hostname}:*`, `${protocol === 'https:' ? 'wss' : 'ws'}://${hostname}:*`]
    : []
  return written({
    ...everywhere,
    'script-src': development ? reactScripts(nonce, development) : ["'self'"],
    'connect-src': ["'self'", 'https:', 'wss:', ...lake],
    'img-src': ["'self'", 'data:', 'blob:', 'https:', ...lake],
    'media-src': ["'self'", 'blob:', 'https:', ...lake],
    'font-src': ["'self'", 'data:', 'https:'],
    'frame-src': ["'self'"],
    'worker-src': ["'self'", 'blob:'],
  })
}
