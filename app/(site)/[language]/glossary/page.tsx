import type { Metadata } from 'next'
import { TermList } from '@/components/glossary/term-list'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { getGlossaryTerms } from '@/lib/content/glossary-term'
import { routes } from '@/lib/routes'
import { hubMetadata } from '@/lib/seo/hub-metadata'

export function generateMetadata(): Promise<Metadata> {
  return hubMetadata({
    title: 'Glossary for the civil services',
    description: 'Terms of the examinations in a sentence or two, in English, Hindi and Gujarati.',
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
