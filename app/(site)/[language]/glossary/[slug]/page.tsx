import type { Metadata } from 'next'
import { TermView } from '@/components/glossary/term-view'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { getGlossaryTerm } from '@/lib/content/glossary-term'
import { decodedSegment } from '@/lib/path-segment'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/metadata'
import { redirectOrNotFound } from '../../redirect-or-not-found'

type Props = PageProps<'/[language]/glossary/[slug]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const term = await getGlossaryTerm((await params).slug)
  if (!term) return {}
  return pageMetadata({
    title: `${term.title}: meaning`,
    description: term.meaning,
    path: routes.glossaryTerm(term.slug),
  })
}

export default async function GlossaryTermPage({ params }: Props) {
  const { slug } = await params
  const term = await getGlossaryTerm(slug)
  if (!term) return redirectOrNotFound(routes.glossaryTerm(decodedSegment(slug)))
  return (
    <>
      <Breadcrumb
        trail={[
          { name: 'Home', href: routes.home },
          { name: 'Glossary', href: routes.glossary },
        ]}
        here={term.title}
      />
      <PreviewProblems />
      <TermView term={term} />
    </>
  )
}
