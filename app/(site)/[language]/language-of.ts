import { notFound } from 'next/navigation'
import { isLanguage, type Language } from '@/lib/languages'

/** The language of a page: the first segment of its path, which next.config.ts adds to paths without one. */
export async function languageOf(params: Promise<{ language: string }>): Promise<Language> {
  const { language } = await params
  return isLanguage(language) ? language : notFound()
}
