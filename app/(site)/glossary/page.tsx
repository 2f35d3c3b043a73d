import type { Metadata } from 'next'
import { TermList } from '@/components/glossary/term-list'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { getGlossaryTerms } from '@/lib/content/glossary-term'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/metadata'

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Glossary',
    description: 'Terms of the civil services examinations in a sentence or two, in three languages.',
    path: routes.glossary,
  })
}

export default async function GlossaryPage() {
  return (
    <>
      <Breadcrumb trail={[{ name: 'Home', href: routes.home }]} here="Glossary" />
      <PreviewProblems />
      <h1>Glossary</h1>
      <TermList terms={await getGlossaryTerms()} />
    </>
  )
}
