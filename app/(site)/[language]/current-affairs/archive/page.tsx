import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { MonthList } from '@/components/period/month-list'
import { getMonths } from '@/lib/content/article/months'
import { routes } from '@/lib/routes'
import { hubMetadata } from '@/lib/seo/hub-metadata'

export function generateMetadata(): Promise<Metadata> {
  return hubMetadata({
    title: 'Current affairs by month',
    description: 'Each month of current affairs as one compilation to read, test or print.',
    path: routes.archive,
  })
}

export default async function ArchivePage() {
  const months = await getMonths()
  return (
    <>
      <Breadcrumb
        trail={[
          { name: 'Home', href: routes.home },
          { name: 'Current affairs', href: routes.articles() },
        ]}
        here="By month"
      />
      <PreviewProblems />
      <h1>Current affairs by month</h1>
      <p>Each month is one compilation to read or print, with its questions and their answers.</p>
      <MonthList months={months} />
    </>
  )
}
