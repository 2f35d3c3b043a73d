import type { Metadata } from 'next'
import { AboutThisSite } from '@/components/about/about-this-site'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { pathsIn } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/metadata'
import { versionsOf } from '@/lib/versions'
import { words } from '@/lib/words'
import { languageOf } from '../../language-of'

type Props = PageProps<'/[language]/about/this-site'>

const versions = versionsOf(routes.aboutThisSite)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params)
  const { title, description } = words[language].about
  return pageMetadata({ title, description, language, versions })
}

export default async function AboutThisSitePage({ params }: Props) {
  const language = await languageOf(params)
  const { layout, about } = words[language]
  return (
    <>
      <Breadcrumb
        language={language}
        versions={versions}
        trail={[{ name: layout.home, href: pathsIn(language)(routes.home) }]}
        here={about.title}
      />
      <AboutThisSite language={language} />
    </>
  )
}
