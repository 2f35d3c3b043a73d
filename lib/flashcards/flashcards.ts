import type { ArticlePractice } from '@/lib/content/article/practice'
import type { Language } from '@/lib/languages'
import { optionMark } from '@/lib/option-mark'
import { routes } from '@/lib/routes'
import { absoluteUrl } from '@/lib/seo/linked-data'
import { words } from '@/lib/words'

/** A card with two sides; each side is a list of plain lines. */
export type Flashcard = {
  /** Stays the same when the words of the card change. */
  id: string
  language: Language
  front: string[]
  back: string[]
  /** The page of the article. */
  source: { title: string; url: string }
  tags: string[]
}

/** A fact with its subject before a colon, such as “Article 51: the right to self-defence”. */
const labelled = /^([^:]{2,80}): (.+)$/s

/** The key facts and quiz questions of an article as cards. Facts without a label share a card. */
export function flashcardsOf({
  _id,
  title,
  slug,
  language,
  topics,
  keyFacts,
  quiz,
}: ArticlePractice): Flashcard[] {
  const source = { title, url: absoluteUrl(routes.article(slug, language)) }
  const tags = topics.map((topic) => topic.slug)
  const card = (name: string, front: string[], back: string[]) => ({
    id: `${_id}/${name}`,
    language,
    front,
    back,
    source,
    tags,
  })

  const facts = keyFacts.flatMap((fact) => {
    const [, label, text] = labelled.exec(fact) ?? []
    return label && text ? [card(`fact/${label.toLowerCase()}`, [title, `${label}?`], [text])] : []
  })
  const others = keyFacts.filter((fact) => !labelled.test(fact))
  const questions = quiz.map(({ _key, stem, options, answer, explanation }) =>
    card(
      `question/${_key}`,
      [...stem.split('\n'), ...options.map((option, index) => `${optionMark(index)} ${option}`)],
      [`${optionMark(answer)} ${options[answer]}`, explanation],
    ),
  )
  return [
    ...facts,
    ...(others.length > 0 ? [card('facts', [title, words[language].revision.whichFacts], others)] : []),
    ...questions,
  ]
}
