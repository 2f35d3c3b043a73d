type Site = {
  /** The origin of images, and in the Studio of all content: the local Content Lake, or hosted Sanity if absent. */
  contentOrigin?: string
  /** `next dev` needs the framework’s scripts and eval on every page. */
  development?: boolean
}

/** The site as configured by the environment, which a build or proxy may not have validated yet. */
export const siteOfEnvironment = (): Site => ({
  ...(process.env.SANITY_API_HOST && { contentOrigin: new URL(process.env.SANITY_API_HOST).origin }),
  development: process.env.NODE_ENV === 'development',
})

const hostedImages = 'https://cdn.sanity.io'

/** Only the site itself may frame a page (the Studio shows previews) or receive its forms, and no <base> is allowed. */
const common = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'self'"],
  'manifest-src': ["'self'"],
  'font-src': ["'self'"],
  // Each page inlines a few kilobytes of CSS.
  'style-src': ["'self'", "'unsafe-inline'"],
}

type Directives = Record<string, string[]>

const serialized = (directives: Directives) =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ')

const publicDirectives = ({ contentOrigin, development }: Site): Directives => ({
  ...common,
  'script-src': ["'self'", ...(development ? ["'unsafe-inline'", "'unsafe-eval'"] : [])],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'img-src': ["'self'", 'data:', contentOrigin ?? hostedImages],
})

/** Public pages: files of the site, images of the image server, no inline script. */
export const publicPolicy = (site: Site): string => serialized(publicDirectives(site))

/** The service worker: it loads what a public page shows, images included. */
export const workerPolicy = (site: Site): string =>
  serialized({
    ...publicDirectives(site),
    'connect-src': ["'self'", site.contentOrigin ?? hostedImages],
  })

/** Next takes the nonce for React's inline scripts from the policy of the request. */
const reactScripts = (nonce: string, development = false) => [
  "'self'",
  `'nonce-${nonce}'`,
  ...(development ? ["'unsafe-eval'"] : []),
]

/** Preview pages: like public pages, with React's scripts, and never kept by a service worker. */
export const previewPolicy = ({ contentOrigin, development }: Site, nonce: string): string =>
  serialized({
    ...common,
    'script-src': reactScripts(nonce, development),
    'connect-src': ["'self'"],
    'worker-src': ["'none'"],
    'img-src': ["'self'", 'data:', 'blob:', contentOrigin ?? hostedImages],
  })

/**
 * The Studio connects to several ports and hosts of the Content Lake, and previews files that an editor uploads. Its
 * page has no inline script, except in development, when Next renders it with a nonce.
 */
export const studioPolicy = ({ contentOrigin, development }: Site, nonce: string): string => {
  const { protocol, hostname } = new URL(contentOrigin ?? 'https://sanity.io')
  const lake = contentOrigin
    ? [`${protocol}//${hostname}:*`, `${protocol === 'https:' ? 'wss' : 'ws'}://${hostname}:*`]
    : []
  return serialized({
    ...common,
    'script-src': development ? reactScripts(nonce, development) : ["'self'"],
    'connect-src': ["'self'", 'https:', 'wss:', ...lake],
    'img-src': ["'self'", 'data:', 'blob:', 'https:', ...lake],
    'media-src': ["'self'", 'blob:', 'https:', ...lake],
    'font-src': ["'self'", 'data:', 'https:'],
    'frame-src': ["'self'"],
    'worker-src': ["'self'", 'blob:'],
  })
}
