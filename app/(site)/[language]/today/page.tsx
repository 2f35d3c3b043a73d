import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getNewestDay } from '@/lib/content/article/periods'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/metadata'

export function generateMetadata(): Metadata {
  return {
    ...pageMetadata({
      title: 'Today',
      description: 'The notes of the newest day.',
      path: routes.today,
    }),
    robots: { index: false },
  }
}

/** Leads to the newest day with notes, by a redirect that no cache keeps for longer than a minute. */
export default async function TodayPage() {
  const day = await getNewestDay()
  if (day) redirect(routes.period(day))
  return (
    <>
      <h1>Today</h1>
      <p>No notes have been published yet.</p>
    </>
  )
}
