const operations = 'query|mutate|doc|actions|listen|live/events|history|export'
const resourcePath = new RegExp(`^/(v[^/]+)/projects/([^/]+)/datasets/([^/]+)/(${operations})(/.*)?$`)

/** Some tools request `//v1/…`, which hosted Sanity treats as `/v1/…`. */
export function collapseSlashes(request: Request): Request {
  const url = new URL(request.url)
  if (!url.pathname.startsWith('//')) return request
  url.pathname = url.pathname.replace(/^\/+/, '/')
  return new Request(url, request)
}

/**
 * Rewrites the paths of a client configured with a `resource`: `/projects/P/datasets/D/query` becomes `/data/query/D`.
 */
export function fromResource(request: Request, projectId: string): Request {
  const url = new URL(request.url)
  const match = resourcePath.exec(url.pathname)
  if (match?.[2] !== projectId) return request
  const [, version, , dataset, operation, rest = ''] = match
  url.pathname = `/${version}/data/${operation}/${dataset}${rest}`
  return new Request(url, request)
}
