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
import { redirectOrNotFound } from '../../redirect-or-not-found'

export async function authorPageMetadata(slug: string, page = 1): Promise<Metadata> {
  const author = await getAuthor(slug)
  return author ? authorMetadata(author, page) : {}
}

/** A page of the articles by an author. */
export async function authorPage(slug: string, page = 1) {
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
