import type { Search } from '@/lib/content/article/search'
import { searchAddress } from '@/lib/search/address'

/** The message for an empty result, with ways to continue. */
export function NoResults({ search, total }: { search: Search; total: number }) {
  const { text, page, paper, topic } = search
  if (total > 0)
    return (
      <p role="status">
        There is no page {page} of the notes found for “{text}”.{' '}
        <a href={searchAddress({ ...search, page: 1 })}>Go to the first</a>
      </p>
    )
  return (
    <>
      <p role="status">
        No note has all of these words: “{text}”.{' '}
        {(paper ?? topic) && <a href={searchAddress({ text, page: 1 })}>Search in all notes</a>}
      </p>
      <p>Try fewer words, or only the beginning of a word.</p>
    </>
  )
}
