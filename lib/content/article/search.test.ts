import { describe, expect, test } from 'vitest'
import { searchArticles } from './search'
import { article } from './sample'
import { topic } from '../topic/sample'
import { documents, others } from '../testing/documents'
import { serveContent } from '../testing/query-server'

const span = (text: string) => [
  {
    _type: 'block',
    _key: 'b',
    style: 'normal',
    markDefs: [],
    children: [{ _type: 'span', _key: 's', text, marks: [] }],
  },
]
const articleWith = (slug: string, title: string, context: string, body: string, more: object = {}) => ({
  ...article,
  _id: `article-${slug}`,
  slug: { _type: 'slug', current: slug },
  title,
  context: `${context} This line is long enough for a context.`,
  body: span(body),
  related: [],
  legacyPaths: [],
  ...more,
})
const on = (id: string) => ({ topics: [{ _type: 'reference', _key: 't', _ref: id }] })

const dataset = [
  ...Object.values(documents).filter(({ _type }) => _type !== 'article'),
  ...others.filter(({ _type }) => _type !== 'article'),
  {
    ...topic,
    _id: 'topic-rivers',
    title: 'Rivers',
    slug: { current: 'rivers' },
    synonyms: ['Ganga', 'Ganges'],
  },
  articleWith(
    'in-body',
    'A note on nothing much',
    'Nothing.',
    'Wetland, wetland, wetland, wetlands and wetland.',
  ),
  articleWith('in-context', 'A note on something', 'About a wetland.', 'Text.'),
  articleWith('in-title', 'Wetlands of India', 'Nothing.', 'Text.', { publishedAt: '2020-01-01T00:00:00Z' }),
  articleWith('scheduled', 'Wetlands of the future', 'Nothing.', 'Text.', {
    publishedAt: '2999-01-01T00:00:00Z',
  }),
  articleWith(
    'quotes',
    'On “Armed rebellion” and ‘proclamation’',
    'Nothing.',
    'The Houses—both of them…then the courts.',
  ),
  articleWith('dash', 'The Centre–State relation', 'Nothing.', 'Text.'),
  articleWith('rupees', 'Scheme of ₹5,000 crore', 'Nothing.', 'Text.'),
  articleWith('subscript', 'On greenhouse gases', 'Nothing.', 'CO₂ and its share of a fiscal gap.'),
  articleWith(
    'powers',
    'On large numbers',
    'Nothing.',
    '10⁶ is a million, ₹1,00,000 a lakh, and 33⅓ a third.',
  ),
  articleWith('loan-words', 'क\u093cानून और पढ\u093cाई', 'Nothing.', 'गजल \u0958लम', { language: 'hi' }),
  articleWith('ligature', 'The deﬁcit of the year', 'Nothing.', 'Text.'),
  articleWith('soft-hyphen', 'The fede\u00adral\u200b court', 'Nothing.', 'Self‑govern\u00adment·now.'),
  articleWith('decomposed', 'The cafe\u0301 of Paris', 'Nothing.', 'Text.'),
  articleWith('nukta', 'सड\u093cक और बाज\u093cार', 'Nothing.', 'मंडी।भाव', { language: 'hi' }),
  articleWith('nukta-composed', 'क\u0958लम और पेड', 'Nothing.', 'Text.', { language: 'hi' }),
  articleWith('gujarati', 'રશિયાનો કરાર', 'Nothing.', '“વર્ષ” ૨૦૨૪માં', { language: 'gu' }),
  articleWith('drought', 'The drought of 1899', 'Nothing.', 'Text.'),
  articleWith('drought-gujarati', '1899નો દુષ્કાળ', 'Nothing.', 'છપ્પનિયો કાળ.', {
    language: 'gu',
    publishedAt: '2020-01-01T00:00:00Z',
  }),
  articleWith('ganga', 'The Ganga and its plains', 'Nothing.', 'Floods.'),
  articleWith('ganges', 'The Ganges canal of 1854', 'Nothing.', 'Floods.'),
  articleWith('river', 'The Narmada in the west', 'Nothing.', 'Floods.', on('topic-rivers')),
]

serveContent(() => dataset)

async function found(text: string, more: { paper?: string; topic?: string; page?: number } = {}) {
  const result = await searchArticles({ text, page: 1, ...more }, 'en')
  return result?.articles.map(({ slug }) => slug)
}

describe('a search', () => {
  test('ranks title, context, body in this order, and finds published articles only', async () => {
    expect(await found('wetland')).toEqual(['in-title', 'in-context', 'in-body'])
  })

  test('requires every word, in any field, and matches prefixes', async () => {
    expect(await found('wetland something')).toEqual(['in-context'])
    expect(await found('narm floods')).toEqual(['river'])
    expect(await found('wetland narmada')).toEqual([])
  })

  test.each([
    ['armed rebellion', ['quotes']],
    ['“Armed rebellion”', ['quotes']],
    ['proclamation', ['quotes']],
    ['both courts', ['quotes']],
    ['then courts', ['quotes']],
    ['state', ['dash']],
    ['centre state', ['dash']],
    ['Centre–State', ['dash']],
    ['5,000 crore', ['rupees']],
    ['₹5,000', ['rupees']],
    ['5000 crore', ['rupees']],
    ['10⁶', ['powers']],
    ['106 million', []],
    ['100000', ['powers']],
    ['100,000', ['powers']],
    ['1,00,000', ['powers']],
    ['33⅓', ['powers']],
    ['331', []],
    ['कानून', ['loan-words']],
    ['पढाई', ['loan-words']],
    ['ग\u093cज\u093cल', ['loan-words']],
    ['कलम', ['loan-words']],
    ['CO2', ['subscript']],
    ['co₂ share', ['subscript']],
    ['CO2 fiscal', ['subscript']],
    ['deficit', ['ligature']],
    ['deficit year', ['ligature']],
    ['federal court', ['soft-hyphen']],
    ['self-government now', ['soft-hyphen']],
    ['café', ['decomposed']],
    ['cafe\u0301', ['decomposed']],
    ['सड\u093cक', ['nukta']],
    ['सड़क', ['nukta']],
    ['भाव', ['nukta']],
    ['क\u0915\u093cलम', ['nukta-composed']],
    ['રશિયા', ['gujarati']],
    ['વર્ષ', ['gujarati']],
    ['૨૦૨૪', ['gujarati']],
    ['2024', ['gujarati']],
    ['ate', []],
    ['rmed', []],
  ])('finds “%s” next to punctuation and in any stored form', async (text, slugs) =>
    expect(await found(text)).toEqual(slugs),
  )

  test('finds articles in all languages, with their language', async () => {
    expect((await searchArticles({ text: 'કરાર', page: 1 }, 'en'))?.articles[0]).toMatchObject({
      slug: 'gujarati',
      language: 'gu',
    })
  })

  test('has the articles in the language of the page before others that match as well', async () => {
    expect(await found('1899')).toEqual(['drought', 'drought-gujarati'])
    const result = await searchArticles({ text: '1899', page: 1 }, 'gu')
    expect(result?.articles.map(({ slug }) => slug)).toEqual(['drought-gujarati', 'drought'])
  })

  test('finds words of other scripts as the articles spell them, and says so', async () => {
    const result = await searchArticles({ text: 'dushkal chhappaniyo', page: 1 }, 'en')
    expect(result?.articles.map(({ slug }) => slug)).toEqual(['drought-gujarati'])
    expect(result?.spellings).toEqual(['દુષ્કાળ', 'છપ્પનિયો'])
    expect(result?.words).toEqual(['dushkal', 'chhappaniyo', 'દુષ્કાળ', 'છપ્પનિયો'])
    expect(await found('દુશ્કાળ')).toEqual(['drought-gujarati'])
  })

  test('finds other spellings of a name, and articles on the topic of that name', async () => {
    expect(await found('Ganga')).toEqual(expect.arrayContaining(['ganga', 'ganges', 'river']))
    expect(await found('Gangaa floods')).toHaveLength(3)
    expect((await searchArticles({ text: 'ganges', page: 1 }, 'en'))?.spellings).toEqual(['ganga'])
  })

  test('is restricted to a paper, an examination or a topic; an unknown one is ignored', async () => {
    expect(await found('floods', { topic: 'rivers' })).toEqual(['river'])
    expect(await found('floods', { paper: 'gs2', topic: 'ir' })).toHaveLength(2)
    expect(await found('floods', { paper: 'upsc', topic: 'ir' })).toHaveLength(2)
    expect(await found('floods', { topic: 'no-such-topic' })).toHaveLength(3)
  })

  test('counts all results and returns a page of them', async () => {
    expect(await searchArticles({ text: 'floods', page: 2 }, 'en')).toMatchObject({
      articles: [],
      total: 3,
      pages: 1,
    })
  })

  test.each(['', '  ', '🤝', '***', '"'])('“%s” has no words to search for', async (text) => {
    expect(await searchArticles({ text, page: 1 }, 'en')).toBeNull()
  })

  test.each([
    'title match "*" || true',
    '$language',
    'x'.repeat(500),
    '[a-z]+ \\ ^',
    'wetland)] | order(_id)',
  ])('“%s” is treated as plain words', async (text) => expect(await found(text)).toEqual([]))
})
