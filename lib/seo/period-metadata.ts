import type { Metadata } from 'next'
import type { PeriodPart } from '@/lib/content/article/periods'
import type { Language } from '@/lib/languages'
import { formatPeriod, weekNumber } from '@/lib/period'
import { words } from '@/lib/words'
import { cardImage, periodCard } from './card'
import { pageMetadata, type Place } from './metadata'

/** Titles in a description; search engines show some 160 characters. */
const TITLES = 2

/** A part of a day, a week or a month. */
export function periodMetadata({ period, articles, part, parts, total }: PeriodPart, place: Place): Metadata {
  const { language } = place
  const labels = words[language].period
  const name = formatPeriod(period, language)
  const week = period.kind === 'week' ? ` (${labels.week(weekNumber(period))})` : ''
  const title = `${labels.title(name)}${week}`
  return pageMetadata({
    ...place,
    title: part > 1 ? labels.part(title, part, parts) : title,
    description: describe(articles, language),
    image: cardImage('period', language, period.name, periodCard(period, total, language)),
  })
}

/** `Article 280, Poona Pact and 3 more notes, with 25 key facts and 9 questions, to read or print.` */
function describe(articles: PeriodPart['articles'], language: Language): string {
  const labels = words[language].period
  const list = new Intl.ListFormat(`${language}-IN`)
  const sum = (of: (article: PeriodPart['articles'][number]) => number) =>
    articles.reduce((total, article) => total + of(article), 0)
  const more = articles.length - TITLES
  const notes = list.format([
    ...articles.slice(0, TITLES).map(({ title }) => title),
    ...(more > 0 ? [labels.moreNotes(more)] : []),
  ])
  const facts = sum(({ keyFacts }) => keyFacts.length)
  const questions = sum(({ quiz, mainsQuestions, pastQuestions }) => {
    return quiz.length + mainsQuestions.length + pastQuestions.length
  })
  const rest = [
    ...(facts > 0 ? [labels.keyFacts(facts)] : []),
    ...(questions > 0 ? [labels.questions(questions)] : []),
  ]
  return labels.description(notes, list.format(rest))
}
