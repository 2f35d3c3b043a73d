import type { Metadata } from 'next'
import { AboutThisSite } from '@/components/about/about-this-site'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/metadata'

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'About this site',
    description:
      'What on this site comes from the institute, what is a sample, and how mistakes are corrected.',
    path: routes.aboutThisSite,
  })
}

export default function AboutThisSitePage() {
  return (
    <>
      <Breadcrumb trail={[{ name: 'Home', href: routes.home }]} here="About this site" />
      <AboutThisSite />
    </>
  )
}
