import type { Metadata } from 'next'
import { KeptView } from '@/components/kept/kept-view'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { pathsIn } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/metadata'
import { versionsOf } from '@/lib/versions'
import { words } from '@/lib/words'
import { languageOf } from '../language-of'

type Props = PageProps<'/[language]/kept'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params)
  const { title, pageDescription: description } = words[language].kept
  return {
    ...pageMetadata({ title, description, language, versions: versionsOf(routes.kept) }),
    // It is about the visitor's own browser.
    robots: { index: false },
  }
}

export default async function KeptPage({ params }: Props) {
  const language = await languageOf(params)
  const { layout, kept } = words[language]
  return (
    <>
      <Breadcrumb
        language={language}
        versions={versionsOf(routes.kept)}
        trail={[{ name: layout.home, href: pathsIn(language)(routes.home) }]}
        here={kept.title}
      />
      <KeptView language={language} />
    </>
  )
}
