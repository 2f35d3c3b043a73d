// @vitest-environment jsdom
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { feedEntries } from '@/components/article/feed-entries'
import { PortableText } from '@/components/portable-text/portable-text'
import { articleQuery, articleSchema, type Article } from '@/lib/content/article'
import { bodyProjection, bodySchema } from '@/lib/content/body'
import { storedBody } from '@/lib/content/body/rules'
import { documents, others } from '@/lib/content/testing/documents'
import { ask } from '@/lib/content/testing/lake'
import { runs } from '@/lib/testing/runs'
import { readPage } from './testing/read-page'
import { programs } from './testing/programs'
import { type Piece, pieces, shown, withoutBrackets, wordsOf } from './testing/written'
import { fromHtml } from './from-clipboard'

let count = 0
const newKey = () => `k${(count += 1)}`

let article: Article
beforeAll(async () => {
  const dataset = [...Object.values(documents), ...others]
  article = articleSchema.parse(await ask(dataset, articleQuery, { slug: 'pact', language: 'en' }))
})

/** The text that visitors read in a pasted and published document, on the page and in the feed. */
async function published(html: string) {
  const { blocks } = fromHtml(html, newKey)
  expect(storedBody.safeParse(blocks).error?.issues ?? []).toEqual([])
  const dataset = [{ _id: 'article', body: blocks }]
  const body = bodySchema.parse(await ask(dataset, `*[0].${bodyProjection}`, {}))
  const [entry] = await feedEntries([{ ...article, body }])
  const feed = entry?.html ?? ''
  return {
    page: readPage(renderToStaticMarkup(<PortableText language="en" body={body} />)),
    feed: readPage(feed),
    searched: z.string().parse(await ask(dataset, 'coalesce(pt::text(*[0].body), "")', {})),
  }
}

test.each(Object.entries(programs))(
  'numbers, words and their order copied from %s are preserved on the page, in the feed and in the search',
  async (program, write) => {
    await fc.assert(
      fc.asyncProperty(pieces, async (written) => {
        const document = program === 'Word' ? written : withoutBrackets(written)
        const { page, feed, searched } = await published(write(document))
        const expected = document.flatMap(shown)
        expect(page).toEqual(expected)
        // CSS adds the brackets, which a feed lacks.
        const plain = expected.map((line) => line.replace(/^(\d li )\((\w+)\)/, '$1$2.'))
        expect(feed.join('\n')).toContain(plain.join('\n'))
        const texts = document.filter((piece: Piece) => piece.kind !== 'table')
        expect(searched.split(/\s+/).filter(Boolean)).toEqual(texts.flatMap(wordsOf))
      }),
      { numRuns: runs(20) },
    )
  },
)
