import fc from 'fast-check'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { articleSchema, type Article } from '@/lib/content/article'
import { branchSchema, type Branch } from '@/lib/content/branch'
import { authorSchema, type Author } from '@/lib/content/author'
import { parseLeniently } from '@/lib/content/parse-leniently'
import { settingsSchema, type Settings } from '@/lib/content/settings'
import { syllabusPaperSchema, type SyllabusPaper } from '@/lib/content/syllabus-paper'
import { glossaryTermSchema, type GlossaryTerm } from '@/lib/content/glossary-term'
import { pastQuestionSchema, type PastQuestion } from '@/lib/content/past-question'
import { questionSchema, type Question } from '@/lib/content/question'
import { documents, others } from '@/lib/content/testing/documents'
import type { LinkableType } from '@/lib/content/types'
import { bent, hostileValues, methodNames, placesIn } from '@/lib/content/testing/hostile'
import { ask } from '@/lib/content/testing/lake'
import { parametersFor, readers } from '@/lib/content/testing/readers'
import { topicSchema, type Topic } from '@/lib/content/topic'
import { articleLinkedData } from '@/lib/seo/article-linked-data'
import { authorLinkedData } from '@/lib/seo/author-linked-data'
import { branchJsonLd } from '@/lib/seo/branch-json-ld'
import { newsSitemap } from '@/lib/seo/sitemap'
import { jsonFeed, rss, siteChannel, topicChannel } from '@/lib/seo/feed'
import {
  articleMetadata,
  authorMetadata,
  branchMetadata,
  paperMetadata,
  siteMetadata,
  topicMetadata,
} from '@/lib/seo/metadata'
import { periodOf } from '@/lib/period'
import { periodMetadata } from '@/lib/seo/period-metadata'
import { versionsOf } from '@/lib/versions'
import { branchVCard } from '@/lib/vcard'
import { runs } from '@/lib/testing/runs'
import { ArticleList } from './article/article-list'
import { ArticleView } from './article/article-view'
import { feedEntries } from './article/feed-entries'
import { QuizAnswers } from './article/quiz'
import { AuthorList } from './author/author-list'
import { AuthorView } from './author/author-view'
import { BranchList } from './branch/branch-card'
import { BranchView } from './branch/branch-view'
import { TermList } from './glossary/term-list'
import { TermView } from './glossary/term-view'
import { FooterContent } from './layout/footer-content'
import { Notice } from './layout/page-frame'
import { AskedSummary } from './past-question/asked'
import { PastQuestions } from './past-question/past-question-list'
import { YearQuestions } from './past-question/question-set-view'
import { PeriodView } from './period/period-view'
import { TestView } from './practice/test-view'
import { LineView } from './syllabus/line-view'
import { PaperView } from './syllabus/paper-view'
import { TopicView } from './topic/topic-view'
import { JsonLd } from './ui/json-ld'

/** Everything the site generates from a document: pages as HTML, and other texts. */
type Shown = { pages: ReactNode[]; texts: string[] }

const month = periodOf('month', '2024-06-20')
const part = { part: 1, parts: 1, total: 1, days: ['2024-06-20'], older: null, newer: null }

const inMonth = (article: Article) => ({ ...part, period: month, articles: [article] })

async function articleIn(article: Article): Promise<Shown> {
  const entries = await feedEntries([article])
  const channel = siteChannel('en', null, '/feed.xml')
  return {
    pages: [
      <ArticleView key="a" article={article} />,
      <QuizAnswers key="b" questions={article.quiz} language={article.language} />,
      <ArticleList language="en" key="c" articles={[article]} />,
      <PeriodView
        language="en"
        versions={versionsOf('/')}
        key="d"
        part={inMonth(article)}
        address="https://www.example.org/"
      />,
      <JsonLd key="e" data={articleLinkedData({ article, translations: [], trail: [], settings: null })} />,
    ],
    texts: [
      rss(channel, entries),
      jsonFeed(channel, entries),
      newsSitemap('DICS', [{ ...article, url: 'https://www.example.org/' }]),
      JSON.stringify(articleMetadata(article)),
      JSON.stringify(periodMetadata(inMonth(article), { language: 'en', versions: versionsOf('/') })),
    ],
  }
}

function branchIn(branch: Branch): Shown {
  const data = branchJsonLd(branch, null, 'gu')
  return {
    pages: [
      <BranchView language="en" key="a" branch={branch} instead={undefined} />,
      <BranchList language="gu" key="b" branches={[branch]} />,
      data && <JsonLd key="c" data={data} />,
    ],
    texts: [
      branchVCard({ branch, organization: 'DICS', url: 'https://www.example.org/', language: 'gu' }),
      JSON.stringify(branchMetadata(branch, 'gu')),
    ],
  }
}

const list = { articles: [], page: 1, pages: 1, total: 0 }
const asked = { questions: [], years: [] }

function topicIn(topic: Topic): Shown {
  return {
    pages: [
      <TopicView
        language="en"
        key="a"
        place={{ topic, above: [topic], below: [topic], subtree: [] }}
        list={list}
        timeline={[]}
        asked={asked}
        hasTest
      />,
    ],
    texts: [rss(topicChannel('en', null, topic), []), JSON.stringify(topicMetadata(topic, 'en'))],
  }
}

function paperIn(paper: SyllabusPaper): Shown {
  return {
    pages: [
      <PaperView language="en" key="a" paper={paper} lines={[]} />,
      ...paper.lines.map((line, index) => (
        <LineView language="gu" key={index} paper={paper} line={line} list={list} asked={asked} hasTest />
      )),
    ],
    texts: [JSON.stringify(paperMetadata(paper, 'gu'))],
  }
}

const termIn = (term: GlossaryTerm): Shown => ({
  pages: [<TermView language="gu" key="a" term={term} />, <TermList language="en" key="b" terms={[term]} />],
  texts: [],
})

const questionIn = (question: PastQuestion): Shown => ({
  pages: [
    <YearQuestions
      language="en"
      key="a"
      year={question.year}
      list={{ questions: [question], page: 1, pages: 1, total: 1 }}
      address="https://www.example.org/"
    />,
    <PastQuestions key="b" questions={[question]} language="gu" />,
    <AskedSummary language="en" key="c" asked={{ questions: [question], years: [question.year] }} />,
  ],
  texts: [],
})

const bankQuestionIn = (question: Question): Shown => ({
  pages: [
    <TestView
      versions={versionsOf('/practice')}
      language="en"
      key="a"
      address={{ scope: { kind: 'mixed' }, questions: undefined, selection: 1 }}
      url="https://www.example.org/"
      title="All subjects"
      href="/"
      questions={[
        { question: { ...question, _key: 'q' }, topic: question.topics[0]?.title ?? '', note: null },
      ]}
      available={1}
      schemes={[]}
    />,
  ],
  texts: [],
})

function authorIn(author: Author): Shown {
  return {
    pages: [
      <AuthorView language="gu" key="a" author={author} list={list} />,
      <AuthorList language="en" key="b" authors={[author]} />,
      <JsonLd key="c" data={authorLinkedData(author, 'gu')} />,
    ],
    texts: [JSON.stringify(authorMetadata(author, 'gu'))],
  }
}

function settingsIn(settings: Settings): Shown {
  return {
    pages: [
      <FooterContent language="en" key="a" settings={settings} />,
      settings.notice && <Notice language="en" key="b" notice={settings.notice} />,
    ],
    texts: [
      JSON.stringify(siteMetadata(settings, 'en')),
      jsonFeed(siteChannel('en', settings, '/feed.json'), []),
    ],
  }
}

/** Documents with a page, or that are part of one. */
const showing = {
  question: (answer) => shownOf(answer, questionSchema, bankQuestionIn),
  pastQuestion: (answer) => shownOf(answer, pastQuestionSchema, questionIn),
  article: (answer) => shownOf(answer, articleSchema, articleIn),
  branch: (answer) => shownOf(answer, branchSchema, branchIn),
  topic: (answer) => shownOf(answer, topicSchema, topicIn),
  syllabusPaper: (answer) => shownOf(answer, syllabusPaperSchema, paperIn),
  glossaryTerm: (answer) => shownOf(answer, glossaryTermSchema, termIn),
  author: (answer) => shownOf(answer, authorSchema, authorIn),
  settings: (answer) => shownOf(answer, settingsSchema, settingsIn),
} satisfies Record<
  LinkableType | 'question' | 'pastQuestion' | 'settings',
  (answer: unknown) => Promise<Shown | null>
>

async function shownOf<S extends Parameters<typeof parseLeniently>[0]>(
  answer: unknown,
  schema: S,
  show: (value: NonNullable<ReturnType<typeof parseLeniently<S>>['value']>) => Shown | Promise<Shown>,
): Promise<Shown | null> {
  const { value } = parseLeniently(schema, answer)
  return value === null || value === undefined ? null : show(value)
}

const hostile = fc.constantFrom(...Object.values(hostileValues))

describe.each(Object.keys(showing) as (keyof typeof showing)[])('hostile content: %s', (type) => {
  test('renders as pages and feeds, and nothing in them is executed', async () => {
    const answer = await ask(
      [...Object.values(documents), ...others],
      readers[type].query,
      parametersFor(documents[type]),
    )
    const places = placesIn(answer)
    const beside = places.flatMap((place) => methodNames.map((name) => [...place.slice(0, -1), name]))
    const change = fc.tuple(fc.constantFrom(...places, ...beside), fc.option(hostile, { nil: undefined }))
    let shown = 0
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        const broken = changes.reduce((result, [path, value]) => bent(result, path, value), answer)
        const made = await showing[type](broken)
        if (!made) return
        shown += 1
        const html = renderToStaticMarkup(made.pages)
        // JSON-LD and the site's own files are the only scripts.
        expect(html).not.toMatch(
          /<script(?![^>]*(?:application\/ld\+json|src="\/(?:branches|page-buttons|practice)\.js"))/i,
        )
        // Escaped markup in a quoted attribute (an alt text) is harmless.
        expect(html).not.toMatch(/<img(?:"[^"]*"|[^">])*\sonerror|href="\s*(?:java|data|vbscript|\/\/)/i)
        expect([html, ...made.texts].filter((text) => !text.isWellFormed())).toEqual([])
        expect(html).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
      }),
      { numRuns: runs(50) },
    )
    expect(shown).toBeGreaterThan(20)
  }, 120_000)
})
