import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getNewestDay } from '@/lib/content/article/periods'
import { pathsIn } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/metadata'
import { versionsOf } from '@/lib/versions'
import { words } from '@/lib/words'
import { languageOf } from '../language-of'

type Props = PageProps<'/[language]/today'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params)
  const { today: title, todayDescription: description } = words[language].list
  return {
    ...pageMetadata({ title, description, language, versions: versionsOf(routes.today) }),
    robots: { index: false },
  }
}

/** Leads to the newest day with notes, by a redirect that no cache keeps for longer than a minute. */
export default async function TodayPage({ params }: Props) {
  const language = await languageOf(params)
  const day = await getNewestDay(language)
  if (day) redirect(pathsIn(language)(routes.period(day)))
  const { list } = words[language]
  return (
    <>
      <h1>{list.today}</h1>
      <p>{list.none}</p>
    </>
  )
}
