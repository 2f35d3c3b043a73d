import type { Metadata } from 'next'
import { AuthorView } from '@/components/author/author-view'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { JsonLd } from '@/components/ui/json-ld'
import { Name } from '@/components/ui/name'
import { getAuthorArticles } from '@/lib/content/article/lists'
import { getAuthor } from '@/lib/content/author'
import { pathsIn } from '@/lib/languages'
import { decodedSegment } from '@/lib/path-segment'
import { routes } from '@/lib/routes'
import { authorLinkedData } from '@/lib/seo/author-linked-data'
import { authorMetadata } from '@/lib/seo/metadata'
import { versionsOf } from '@/lib/versions'
import { words } from '@/lib/words'
import { languageOf } from '../../language-of'
import { parsePage } from '../../parse-page'
import { redirectOrNotFound } from '../../redirect-or-not-found'

type Props = { params: Promise<{ language: string; slug: string; n?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, n = 1 } = await params
  const author = await getAuthor(slug)
  return author ? authorMetadata(author, await languageOf(params), Number(n)) : {}
}

/** A page of the articles by an author. */
export default async function AuthorPage({ params }: Props) {
  const { slug, n } = await params
  const language = await languageOf(params)
  const to = pathsIn(language)
  const page = parsePage(n, (number) => to(routes.author(slug, number)))
  const author = await getAuthor(slug)
  const list = author && (await getAuthorArticles(author._id, page, language))
  if (!list) return redirectOrNotFound(language, routes.author(decodedSegment(slug), page))
  return (
    <>
      <Breadcrumb
        language={language}
        versions={versionsOf(routes.author(author.slug))}
        trail={[
          { name: words[language].layout.home, href: to(routes.home) },
          { name: words[language].author.title, href: to(routes.authors) },
        ]}
        here={<Name of={author} field="name" within={language} />}
      />
      <PreviewProblems />
      <AuthorView language={language} author={author} list={list} />
      <JsonLd data={authorLinkedData(author, language)} />
    </>
  )
}
