import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { MonthList } from '@/components/period/month-list'
import { getMonths } from '@/lib/content/article/months'
import { pathsIn } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { versionsOf } from '@/lib/versions'
import { words } from '@/lib/words'
import { hubMetadata } from '@/lib/seo/hub-metadata'
import { languageOf } from '../../language-of'

type Props = PageProps<'/[language]/current-affairs/archive'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params)
  const { archive: title, archiveDescription: description } = words[language].period
  return hubMetadata({ title, description, language, versions: versionsOf(routes.archive) })
}

export default async function ArchivePage({ params }: Props) {
  const language = await languageOf(params)
  const to = pathsIn(language)
  const { layout, list, period } = words[language]
  return (
    <>
      <Breadcrumb
        language={language}
        versions={versionsOf(routes.archive)}
        trail={[
          { name: layout.home, href: to(routes.home) },
          { name: layout.currentAffairs, href: to(routes.articles()) },
        ]}
        here={list.byMonth}
      />
      <PreviewProblems />
      <h1>{period.archive}</h1>
      <p>{period.archiveText}</p>
      <MonthList language={language} months={await getMonths(language)} />
    </>
  )
}
