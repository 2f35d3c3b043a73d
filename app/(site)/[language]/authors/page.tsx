import type { Metadata } from 'next'
import { AuthorList } from '@/components/author/author-list'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { getAuthors } from '@/lib/content/author'
import { routes } from '@/lib/routes'
import { hubMetadata } from '@/lib/seo/hub-metadata'

export function generateMetadata(): Promise<Metadata> {
  return hubMetadata({
    title: 'Authors of the study notes',
    description: 'Who writes the study notes, with the notes of each author.',
    path: routes.authors,
  })
}

export default async function AuthorsPage() {
  return (
    <>
      <Breadcrumb trail={[{ name: 'Home', href: routes.home }]} here="Authors" />
      <PreviewProblems />
      <h1>Authors</h1>
      <AuthorList authors={await getAuthors()} />
    </>
  )
}
