import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import '../../globals.css'
import { FooterContent } from '@/components/layout/footer-content'
import { Notice, PageFrame } from '@/components/layout/page-frame'
import { Preview } from '@/components/preview/preview'
import { Name } from '@/components/ui/name'
import { getSettings } from '@/lib/content/settings'
import { siteMetadata, themeColours } from '@/lib/seo/metadata'
import { languageOf } from './language-of'

// Every route is dynamic, because lib/page-store keeps rendered pages: a build needs no content.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: Object.entries(themeColours).map(([scheme, color]) => ({
    media: `(prefers-color-scheme: ${scheme})`,
    color,
  })),
}

type Props = { params: Promise<{ language: string }>; children: ReactNode }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return siteMetadata(await getSettings(), await languageOf(params))
}

export default async function SiteLayout({ params, children }: Props) {
  const language = await languageOf(params)
  const settings = await getSettings()
  return (
    <PageFrame
      language={language}
      name={settings && <Name of={settings} field="shortName" within={language} />}
      preview={<Preview />}
      notice={settings?.notice && <Notice language={language} notice={settings.notice} />}
      footer={settings && <FooterContent language={language} settings={settings} />}
    >
      {children}
    </PageFrame>
  )
}
