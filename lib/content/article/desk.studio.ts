import type { InitialValueResolverContext } from 'sanity'
import { z } from 'zod'

const key = 'dics:desk'

/** Stores in this browser the author of the article published last. */
export function rememberDesk(authorId: string) {
  localStorage.setItem(key, authorId)
}

const query = `*[_type == "author"]{ _id, name } | order(_id asc)`
const authors = z.array(z.object({ _id: z.string(), name: z.string().catch('') }))

const fold = (name: string) => name.trim().toLowerCase()

/**
 * The initial author of a new article: the one with the name of the signed-in user, else the author of the article
 * published last in this browser, else none. A wrong author is easily overlooked, an empty field is not.
 */
export async function deskOfEditor({ currentUser, getClient }: InitialValueResolverContext) {
  const found = authors.parse(
    await getClient({ apiVersion: '2026-05-04' }).fetch<unknown>(query, {}, { perspective: 'published' }),
  )
  const desk =
    found.find(({ name }) => currentUser && fold(name) === fold(currentUser.name)) ??
    found.find(({ _id }) => _id === localStorage.getItem(key))
  return desk && { _type: 'reference', _ref: desk._id }
}
