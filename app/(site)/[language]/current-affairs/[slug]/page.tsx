import type { Metadata } from 'next'
import { languages, siteLanguage } from '@/lib/languages'
import { ArticlePage, articlePageMetadata } from '../../../article-page'
import { redirectOrNotFound } from '../../../redirect-or-not-found'

type Props = PageProps<'/[language]/current-affairs/[slug]'>

const translated = languages.filter((language) => language !== siteLanguage)

async function addressOf({ params }: Props) {
  const { language: named, slug } = await params
  const language = translated.find((known) => known === named)
  return language ? { language, slug } : undefined
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const address = await addressOf(props)
  return address ? articlePageMetadata(address) : {}
}

/** An article in a language other than the site’s. */
export default async function Page(props: Props) {
  const address = await addressOf(props)
  if (address) return <ArticlePage {...address} />
  const { language, slug } = await props.params
  return redirectOrNotFound(`/${language}/current-affairs/${slug}`)
}
