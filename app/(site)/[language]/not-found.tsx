import { language } from 'next/root-params'
import { NotFoundMessage } from '@/components/layout/not-found-message'
import { isLanguage, siteLanguage } from '@/lib/languages'

export default async function NotFound() {
  const named = await language()
  return <NotFoundMessage language={named && isLanguage(named) ? named : siteLanguage} />
}
