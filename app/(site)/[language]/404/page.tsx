import type { Metadata } from 'next'
import { NotFoundMessage } from '@/components/layout/not-found-message'
import { words } from '@/lib/words'
import { languageOf } from '../language-of'

type Props = PageProps<'/[language]/404'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words[await languageOf(params)].layout.notFoundTitle, robots: { index: false } }
}

/** The page that lib/page-store sends for every unknown address in a language, with the status 404. */
export default async function NotFoundPage({ params }: Props) {
  return <NotFoundMessage language={await languageOf(params)} />
}
