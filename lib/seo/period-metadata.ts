import type { Metadata } from 'next'
import type { PeriodPart } from '@/lib/content/article/periods'
import { formatPeriod, weekNumber } from '@/lib/period'
import { routes } from '@/lib/routes'
import { cardImage, periodCard } from './card'
import { pageMetadata } from './metadata'

const list = new Intl.ListFormat('en-IN')

/** Titles in a description; search engines show some 160 characters. */
const TITLES = 2

/** A part of a day, a week or a month. */
export function periodMetadata({ period, articles, part, total }: PeriodPart): Metadata {
  const name = formatPeriod(period)
  const week = period.kind === 'week' ? ` (week ${weekNumber(period)})` : ''
  return pageMetadata({
    title: `Current affairs, ${name}${week}${part > 1 ? `, part ${part}` : ''}`,
    description: describe(articles),
    path: routes.period(period, part),
    image: cardImage('period', period.name, periodCard(period, total)),
  })
}

/** `Article 280, Poona Pact and 3 more notes to read or print, with 25 key facts and 9 quiz questions.` */
function describe(articles: PeriodPart['articles']): string {
  const sum = (of: (article: PeriodPart['articles'][number]) => number) =>
    articles.reduce((total, article) => total + of(article), 0)
  const more = articles.length - TITLES
  const notes = list.format([
    ...articles.slice(0, TITLES).map(({ title }) => title),
    ...(more > 0 ? [counted(more, 'more note')] : []),
  ])
  const facts = sum(({ keyFacts }) => keyFacts.length)
  const questions = sum(({ quiz, mainsQuestions, pastQuestions }) => {
    return quiz.length + mainsQuestions.length + pastQuestions.length
  })
  const rest = [
    ...(facts > 0 ? [counted(facts, 'key fact')] : []),
    ...(questions > 0 ? [counted(questions, 'question')] : []),
  ]
  return `${notes}${rest.length > 0 ? `, with ${list.format(rest)}` : ''}, to read or print.`
}

const counted = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`
