import type { Metadata } from 'next'
import { TermList } from '@/components/glossary/term-list'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { getGlossaryTerms } from '@/lib/content/glossary-term'
import { pathsIn } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { hubMetadata } from '@/lib/seo/hub-metadata'
import { versionsOf } from '@/lib/versions'
import { words } from '@/lib/words'
import { languageOf } from '../language-of'

type Props = PageProps<'/[language]/glossary'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params)
  const { pageTitle: title, description } = words[language].glossary
  return hubMetadata({ title, description, language, versions: versionsOf(routes.glossary) })
}

export default async function GlossaryPage({ params }: Props) {
  const language = await languageOf(params)
  const { layout, glossary } = words[language]
  return (
    <>
      <Breadcrumb
        language={language}
        versions={versionsOf(routes.glossary)}
        trail={[{ name: layout.home, href: pathsIn(language)(routes.home) }]}
        here={glossary.title}
      />
      <PreviewProblems />
      <h1>{glossary.title}</h1>
      <TermList language={language} terms={await getGlossaryTerms()} />
    </>
  )
}
