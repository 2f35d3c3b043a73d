import type { Metadata } from 'next'
import { AuthorList } from '@/components/author/author-list'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { getAuthors } from '@/lib/content/author'
import { pathsIn } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { hubMetadata } from '@/lib/seo/hub-metadata'
import { versionsOf } from '@/lib/versions'
import { words } from '@/lib/words'
import { languageOf } from '../language-of'

type Props = PageProps<'/[language]/authors'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params)
  const { pageTitle: title, description } = words[language].author
  return hubMetadata({ title, description, language, versions: versionsOf(routes.authors) })
}

export default async function AuthorsPage({ params }: Props) {
  const language = await languageOf(params)
  const { layout, author } = words[language]
  return (
    <>
      <Breadcrumb
        language={language}
        versions={versionsOf(routes.authors)}
        trail={[{ name: layout.home, href: pathsIn(language)(routes.home) }]}
        here={author.title}
      />
      <PreviewProblems />
      <h1>{author.title}</h1>
      <AuthorList language={language} authors={await getAuthors(language)} />
    </>
  )
}
