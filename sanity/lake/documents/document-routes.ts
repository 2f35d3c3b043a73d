import { Hono } from 'hono'
import { publishedIdOf } from './document-ids.ts'
import { publicPerspective } from './perspectives.ts'
import { isTrue, readableDataset, type Lake, type LakeEnv } from '../http/request.ts'

/** `GET /data/doc/{dataset}/{id[,id…]}`. https://www.sanity.io/docs/http-reference/doc */
export function documentRoutes(lake: Lake): Hono<LakeEnv> {
  return new Hono<LakeEnv>().get('/data/doc/:dataset/:ids', (c) => {
    const dataset = readableDataset(c, lake)
    const view = c.get('identity') ? undefined : dataset.view(publicPerspective)
    const isVisible = (id: string) => !view || view.get(id) !== undefined
    const visible = (id: string) => (isVisible(id) ? dataset.get(id) : undefined)
    const ids = [...new Set(c.req.param('ids').split(',').filter(Boolean))]
    const omitted = ids
      .filter((id) => !visible(id))
      .map((id) => ({ id, reason: dataset.get(id) ? 'permission' : 'existence' }))
    if (isTrue(c, 'excludeContent')) return c.json({ omitted })
    if (isTrue(c, 'includeAllVersions')) {
      const wanted = new Set(ids.map(publishedIdOf))
      return c.json({
        documents: dataset.documents.filter(({ _id }) => wanted.has(publishedIdOf(_id)) && isVisible(_id)),
        omitted,
      })
    }
    return c.json({ documents: ids.flatMap((id) => visible(id) ?? []), omitted })
  })
}
