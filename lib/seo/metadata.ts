import type { Metadata } from 'next'
import { areaOf } from '@/lib/branch-address'
import type { Article } from '@/lib/content/article'
import type { Author } from '@/lib/content/author'
import type { Branch } from '@/lib/content/branch'
import { translated } from '@/lib/content/fields/translations'
import type { Settings } from '@/lib/content/settings'
import type { SyllabusPaper } from '@/lib/content/syllabus-paper'
import type { Topic } from '@/lib/content/topic'
import { articleVersions, type Translation } from '@/lib/content/article/translations'
import { modifiedAt } from '@/lib/dates'
import { pathsIn, type Language } from '@/lib/languages'
import { listVersions, samePages, versionsOf, type Versions } from '@/lib/versions'
import { words } from '@/lib/words'
import { env } from '@/lib/env'
import { paperName } from '@/lib/paper-name'
import { formatPhone } from '@/lib/phone'
import { routes } from '@/lib/routes'
import { articleCard, authorCard, branchCard, cardImage, siteCardImage, topicCard } from './card'

/** The colour of the browser's UI: --paper in app/globals.css. */
export const themeColours = { light: '#fbfaf7', dark: '#161513' }

/** Metadata shared by all pages; a page’s own title precedes the institute’s name. */
export function siteMetadata(settings: Settings | null, language: Language): Metadata {
  const text = (field: 'name' | 'shortName' | 'tagline') =>
    settings ? translated<typeof field>(settings, field, language)?.text : undefined
  const [name, tagline] = [text('shortName'), text('tagline')]
  const title = [text('name'), tagline].filter(Boolean).join(': ')
  return {
    metadataBase: new URL(env().SITE_URL),
    title: { default: title || words[language].layout.home, template: name ? `%s | ${name}` : '%s' },
    description: tagline ?? words[language].layout.description,
    openGraph: { siteName: text('name') ?? '', locale: `${language}_IN`, type: 'website' },
    twitter: { card: 'summary_large_image' },
    // Browsers find /favicon.ico and /apple-touch-icon.png without a link.
    icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' } },
    manifest: pathsIn(language)(routes.manifest),
    // Phone numbers are tel: links already, so Safari must not detect more.
    formatDetection: { telephone: false, address: false, email: false },
  }
}

/** The URLs of a page in each language that has it, and its feeds. */
function alternates({ language, versions, feeds = [] }: Place & Pick<Page, 'feeds'>): Metadata['alternates'] {
  const to = pathsIn(language)
  const title = words[language].layout.currentAffairs
  const same = samePages(versions)
  return {
    canonical: versions[language].path,
    ...(same.length > 1 && {
      languages: { ...Object.fromEntries(same), 'x-default': same[0]?.[1] ?? versions[language].path },
    }),
    types: {
      'application/rss+xml': [...feeds, { title, url: to(routes.feed) }],
      'application/feed+json': [{ title, url: to(routes.jsonFeed) }],
    },
  }
}

/** The language of a page, and where it is in the others. */
export type Place = { language: Language; versions: Versions }

/** What pages say of themselves to search engines and in shared links. */
export type Page = Place & {
  title?: string
  description?: string
  /** Feeds of the same articles. */
  feeds?: { title: string; url: string }[]
  /** The social image of a page, by default that of the site. */
  image?: ReturnType<typeof cardImage>
}

/** The length of a description that search engines show in full, in characters. */
export const LONGEST_DESCRIPTION = 155

/** A text up to its last whole word that fits into a description. */
const shortened = (text: string): string =>
  text.length <= LONGEST_DESCRIPTION
    ? text
    : `${text.slice(0, LONGEST_DESCRIPTION - 1).replace(/[\s,;:–-]+\S*$/, '')}…`.toWellFormed()

/** The metadata of a page that is not backed by a document. */
export function pageMetadata({ title, description: text, image, ...page }: Page): Metadata {
  const description = text && shortened(text)
  return {
    ...(title && { title }),
    ...(description && { description }),
    alternates: alternates(page),
    openGraph: {
      ...(title && { title }),
      ...(description && { description }),
      url: page.versions[page.language].path,
      type: 'website',
      images: [image ?? siteCardImage(page.language)],
    },
  }
}

/** Search results are not indexed, but their links are followed. */
export function searchMetadata(language: Language, question?: string): Metadata {
  const { pageTitle, titleOf, description } = words[language].search
  return {
    ...pageMetadata({
      title: question ? titleOf(question) : pageTitle,
      description,
      language,
      versions: versionsOf(routes.search),
    }),
    robots: { index: false },
  }
}

/** The SEO fields, or else the title and the context line. */
export function articleMetadata(article: Article, translations: Translation[] = []): Metadata {
  const { slug, language, seo, publishedAt, updatedOn, author } = article
  const title = seo?.title ?? article.title
  const description = shortened(seo?.description ?? article.context)
  const path = routes.article(slug, language)
  return {
    title,
    description,
    authors: [{ name: translated(author, 'name', language).text, url: routes.author(author.slug) }],
    alternates: alternates({ language, versions: articleVersions(article, translations) }),
    ...(seo?.noindex && { robots: { index: false } }),
    openGraph: {
      type: 'article',
      title,
      description,
      url: path,
      images: [cardImage('article', language, slug, articleCard(article))],
      locale: `${language}_IN`,
      ...(translations.length > 0 && {
        alternateLocale: translations.map((translation) => `${translation.language}_IN`),
      }),
      publishedTime: publishedAt,
      ...(updatedOn && { modifiedTime: modifiedAt(article) }),
    },
  }
}

/** A page of a topic's articles. */
export function topicMetadata(topic: Topic, language: Language, page = 1): Metadata {
  const { slug } = topic
  const title = translated(topic, 'title', language).text
  const { layout, topic: labels } = words[language]
  return pageMetadata({
    title: layout.titleOfPage(labels.notesOn(title), page),
    description: translated(topic, 'description', language)?.text ?? labels.description(title),
    language,
    versions: listVersions((number) => routes.topic(slug, number), page, language),
    feeds: [{ title, url: pathsIn(language)(routes.topicFeed(slug)) }],
    image: cardImage('topic', language, slug, topicCard(topic, language)),
  })
}

/** A page of the articles by an author. */
export function authorMetadata(author: Author, language: Language, page = 1): Metadata {
  const { slug } = author
  const text = (field: 'name' | 'role' | 'qualifications' | 'bio') =>
    translated<typeof field>(author, field, language)?.text
  return pageMetadata({
    title: words[language].layout.titleOfPage(text('name') ?? '', page),
    description: text('bio') ?? [text('role'), text('qualifications')].filter(Boolean).join(', '),
    language,
    versions: listVersions((number) => routes.author(slug, number), page, language),
    image: cardImage('author', language, slug, authorCard(author, language)),
  })
}

/** People search for a branch by its name, area and phone number. */
export function branchMetadata(branch: Branch, language: Language): Metadata {
  const { address, phones, slug } = branch
  const name = translated(branch, 'name', language).text
  const area = areaOf(address, language)
  const primary = phones.find((phone) => phone.primary) ?? phones[0]
  return pageMetadata({
    title: `${name}, ${area}`,
    description: words[language].branch.about(
      name,
      `${translated(address, 'premises', language).text}, ${area} ${address.pinCode}`,
      primary && formatPhone(primary.number),
    ),
    language,
    versions: versionsOf(routes.branch(slug)),
    image: cardImage('branch', language, slug, branchCard(branch, language)),
  })
}

/** The papers of an examination. */
export function examMetadata({ exam }: { exam: string }, language: Language): Metadata {
  const { ofExam, examDescription } = words[language].syllabus
  return pageMetadata({
    title: ofExam(exam),
    description: examDescription(exam),
    language,
    versions: versionsOf(routes.syllabusExam(exam)),
  })
}

/** A paper of the official syllabus. */
export function paperMetadata(paper: SyllabusPaper, language: Language): Metadata {
  const { paperTitle, paperDescription } = words[language].syllabus
  const title = translated(paper, 'title', language).text
  return pageMetadata({
    // The subjects after a colon would be too long.
    title: paperTitle(paperName(paper), title.replace(/:.*/s, '')),
    description: paperDescription(paperName(paper), title),
    language,
    versions: versionsOf(routes.syllabusPaper(paper.slug)),
  })
}

/** A page of the articles on a line of the syllabus. */
export function lineMetadata(
  paper: SyllabusPaper,
  line: SyllabusPaper['lines'][number],
  language: Language,
  page = 1,
): Metadata {
  const { layout, syllabus } = words[language]
  return pageMetadata({
    title: layout.titleOfPage(syllabus.lineOf(paperName(paper), line.code), page),
    description: syllabus.lineDescription(translated(line, 'text', language).text),
    language,
    versions: listVersions(
      (number) => routes.syllabusLineArticles(paper.slug, line.code, number),
      page,
      language,
    ),
  })
}

/** A page of past questions: of a year, or of a paper. */
export function pastQuestionsMetadata(name: string, place: Place, page: number): Metadata {
  const { layout, pastQuestion } = words[place.language]
  return pageMetadata({
    ...place,
    title: layout.titleOfPage(pastQuestion.title(name), page),
    description: pastQuestion.description(name),
  })
}
