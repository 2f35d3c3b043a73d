import type { Metadata } from 'next'
import { TermView } from '@/components/glossary/term-view'
import { wordingIn } from '@/components/glossary/wording'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { LangSpan } from '@/components/ui/mixed-language-text'
import { getGlossaryTerm } from '@/lib/content/glossary-term'
import { pathsIn } from '@/lib/languages'
import { decodedSegment } from '@/lib/path-segment'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/metadata'
import { versionsOf } from '@/lib/versions'
import { words } from '@/lib/words'
import { languageOf } from '../../language-of'
import { redirectOrNotFound } from '../../redirect-or-not-found'

type Props = PageProps<'/[language]/glossary/[slug]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const term = await getGlossaryTerm((await params).slug)
  if (!term) return {}
  const language = await languageOf(params)
  const { own } = wordingIn(term, language)
  return pageMetadata({
    title: words[language].glossary.meaningOf(own.title),
    description: own.meaning,
    language,
    versions: versionsOf(routes.glossaryTerm(term.slug)),
  })
}

export default async function GlossaryTermPage({ params }: Props) {
  const { slug } = await params
  const language = await languageOf(params)
  const to = pathsIn(language)
  const term = await getGlossaryTerm(slug)
  if (!term) return redirectOrNotFound(language, routes.glossaryTerm(decodedSegment(slug)))
  const { own } = wordingIn(term, language)
  return (
    <>
      <Breadcrumb
        language={language}
        versions={versionsOf(routes.glossaryTerm(term.slug))}
        trail={[
          { name: words[language].layout.home, href: to(routes.home) },
          { name: words[language].glossary.title, href: to(routes.glossary) },
        ]}
        here={
          <LangSpan within={language} language={own.language}>
            {own.title}
          </LangSpan>
        }
      />
      <PreviewProblems />
      <TermView language={language} term={term} />
    </>
  )
}
