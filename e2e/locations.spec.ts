import { siteLanguage, splitPath } from '../lib/languages.ts'
import { locations } from '../sanity/studio/presentation/locations.ts'
import { until } from './content.ts'
import { expect, test } from './fixtures.ts'
import type { World } from './world.ts'

test('the pages that the Studio lists for a document of each type exist and show it', async ({
  world,
  request,
}) => {
  const redirect = {
    ...{ _id: 'redirect-for-locations', _type: 'redirect', from: '/old-surat', statusCode: 308 },
    toReference: { _type: 'reference', _ref: 'branch-surat', _weak: true },
  }
  await world.editor.createOrReplace(redirect)
  const shown: Record<string, [id: string, words: string, own?: string]> = {
    article: [
      'article-russia-north-korea-pact',
      'Russia-North Korea pact',
      '/current-affairs/russia-north-korea-pact',
    ],
    question: ['question-gandhi-1917-to-1932', 'Gandhi signed the Poona Pact'],
    pastQuestion: ['past-question-writs-2022', 'With reference to the writs issued'],
    branch: ['branch-surat', 'DICS Surat', '/branches/surat'],
    topic: ['topic-polity', 'Polity', '/topics/polity'],
    author: ['author-polity-desk', 'Polity desk', '/authors/polity-desk'],
    syllabusPaper: ['syllabus-gs2', 'General Studies II'],
    glossaryTerm: ['glossary-money-bill', 'Money Bill', '/glossary/money-bill'],
    redirect: [redirect._id, 'DICS Surat', '/old-surat'],
    settings: ['settings', 'DICS'],
  }
  for (const [type, [id, words, own]] of Object.entries(shown)) {
    const hrefs = await locationsOf(world.editor, type, id)
    expect(hrefs, type).not.toEqual([])
    expect(new Set(hrefs).size, type).toBe(hrefs.length)
    if (own) expect(hrefs[0], type).toBe(own)
    await until(async () => (await request.get(hrefs[0]!)).ok(), 10_000)
    for (const href of hrefs.slice(0, 12)) {
      const answer = await request.get(href)
      expect(answer.status(), href).toBe(200)
      // An article shows only some of the related articles, and names its topics; a page in another language has the
      // translated names.
      const isOfNote =
        /^(?:\/[a-z]{2})?\/current-affairs\/(?!(?:page|archive|prelims|mains|\d{4}-)\b)./.test(href) &&
        href !== own
      const isInEnglish = splitPath(href).language === siteLanguage
      if (isInEnglish && (!isOfNote || (type !== 'article' && type !== 'topic')))
        expect(await answer.text(), `${href} shows ${type}`).toContain(words)
    }
  }
  await world.editor.delete(redirect._id)
})

type Resolver = Exclude<typeof locations, Record<string, unknown>>
type Context = Parameters<Resolver>[1]

/** Calls the resolver as the Studio does, with the lake as the Studio's document store. */
async function locationsOf(client: World['editor'], type: string, id: string): Promise<string[]> {
  const called = Promise.withResolvers<{ query: string; params: Record<string, unknown> }>()
  const documentStore = {
    listenQuery: ({ fetch }: { fetch: string }, params: Record<string, unknown>) => {
      called.resolve({ query: fetch, params })
    },
  }
  // The resolver uses only this part of a document store.
  locations({ id, type, version: undefined, perspectiveStack: [] }, { documentStore } as unknown as Context)
  const { query, params } = await called.promise
  const { locations: found } = await client.fetch<{ locations: { href: string }[] }>(query, params, {
    perspective: 'drafts',
  })
  return found.map(({ href }) => href)
}
