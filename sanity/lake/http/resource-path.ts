const operations = 'query|mutate|doc|actions|listen|live/events|history|export'
const resourcePath = new RegExp(`^/(v[^/]+)/projects/([^/]+)/datasets/([^/]+)/(${operations})(/.*)?$`)

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
