import type { Metadata } from 'next'
import { AuthorView } from '@/components/author/author-view'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { JsonLd } from '@/components/ui/json-ld'
import { getAuthorArticles } from '@/lib/content/article/lists'
import { getAuthor } from '@/lib/content/author'
import { decodedSegment } from '@/lib/path-segment'
import { routes } from '@/lib/routes'
import { authorLinkedData } from '@/lib/seo/author-linked-data'
import { authorMetadata } from '@/lib/seo/metadata'
import { parsePage } from '../../parse-page'
import { redirectOrNotFound } from '../../redirect-or-not-found'

type Props = { params: Promise<{ language: string; slug: string; n?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, n = 1 } = await params
  const author = await getAuthor(slug)
  return author ? authorMetadata(author, Number(n)) : {}
}

/** A page of the articles by an author. */
export default async function AuthorPage({ params }: Props) {
  const { slug, n } = await params
  const page = parsePage(n, (number) => routes.author(slug, number))
  const author = await getAuthor(slug)
  const list = author && (await getAuthorArticles(author._id, page))
  if (!list) return redirectOrNotFound(routes.author(decodedSegment(slug), page))
  return (
    <>
      <Breadcrumb
        trail={[
          { name: 'Home', href: routes.home },
          { name: 'Authors', href: routes.authors },
        ]}
        here={author.name}
      />
      <PreviewProblems />
      <AuthorView author={author} list={list} />
      <JsonLd data={authorLinkedData(author)} />
    </>
  )
}
