import type { Path } from 'sanity'
import { z } from 'zod'
import { languages, siteLanguage } from '../../../lib/languages'
import { fieldPath } from '../wording/field-path'
import { passagesOf, type Passage } from '../wording/passages'
import { factsOf, type Fact } from './facts/facts'
import { sentencesOf } from './facts/sentences'

/** A sentence of an article, the field or block that contains it (`body[_key=="b2"]`), and its facts. */
export type Statement = { field: string; path: Path; text: string; facts: Fact[] }

const written = z.object({ language: z.enum(languages).catch(siteLanguage) })

/** All sentences of an article as stored, in reading order. */
export function statementsOf(article: unknown): Statement[] {
  const language = written.safeParse(article).data?.language ?? siteLanguage
  return passagesOf(article).flatMap((passage) => {
    const { path, text, isQuotation } = passage
    const field = fieldPath(path)
    if (isQuotation) return [{ field, path, text: text.trim(), facts: [quotation(text), ...factsOf(text)] }]
    return sentencesOf(text, language).map((sentence) => ({
      field,
      path,
      text: sentence,
      facts: isAsserted(passage) ? factsOf(sentence) : [],
    }))
  })
}

const quotation = (text: string): Fact => ({ kind: 'quotation', text: text.trim() })

/** Whether a text makes claims: sources and the lengths of answers don't. */
function isAsserted({ path }: Passage): boolean {
  const last = path.at(-1)
  return path[0] !== 'sources' && last !== 'words' && last !== 'marks'
}

/** Normalizes spaces and the composition of letters, so that equal sentences are found. */
const folded = (sentence: string) => sentence.normalize('NFC').replace(/\s+/gu, ' ').trim()

export const isSameSentence = (one: string, other: string): boolean => folded(one) === folded(other)

/** The sentences with facts, without duplicates. */
export function factList(statements: readonly Statement[]): Statement[] {
  const list = new Map<string, Statement>()
  for (const statement of statements) {
    const text = folded(statement.text)
    if (statement.facts.length > 0 && !list.has(text)) list.set(text, statement)
  }
  return [...list.values()]
}
