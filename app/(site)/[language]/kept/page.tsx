import type { Metadata } from 'next'
import { KeptView } from '@/components/kept/kept-view'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/metadata'

export function generateMetadata(): Metadata {
  return {
    ...pageMetadata({
      title: 'Kept for offline',
      description: 'The notes, days and months that this browser keeps, to read them without network.',
      path: routes.kept,
    }),
    // It is about the visitor's own browser.
    robots: { index: false },
  }
}

export default function KeptPage() {
  return (
    <>
      <Breadcrumb trail={[{ name: 'Home', href: routes.home }]} here="Kept for offline" />
      <KeptView />
    </>
  )
}
