const operations = 'query|mutate|doc|actions|listen|live/events|history|export'
const resourcePath = new RegExp(`^/(v[^/]+)/projects/([^/]+)/datasets/([^/]+)/(${operations})(/.*)?$`)

/** Some tools ask for `//v1/…`, which hosted Sanity takes for `/v1/…`. */
export function withOneSlash(request: Request): Request {
  const url = new URL(request.url)
  if (!url.pathname.startsWith('//')) return request
  url.pathname = url.pathname.replace(/^\/+/, '/')
  return new Request(url, request)
}

/**
 * A client that is configured with a `resource` asks `/projects/P/datasets/D/query` for what is otherwise
 * `/data/query/D`: such a request becomes the other.
 */
export function fromResource(request: Request, projectId: string): Request {
  const url = new URL(request.url)
  const match = resourcePath.exec(url.pathname)
  if (match?.[2] !== projectId) return request
  const [, version, , dataset, operation, rest = ''] = match
  url.pathname = `/${version}/data/${operation}/${dataset}${rest}`
  return new Request(url, request)
}
