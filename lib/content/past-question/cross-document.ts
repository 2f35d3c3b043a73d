import { z } from 'zod'
import { textOrNull, type CrossDocumentRule } from '../fields/cross-document.ts'
import { referenceId } from '../fields/reference.ts'

const words = z.object({
  exam: textOrNull,
  stage: textOrNull,
  year: z.number().nullable().catch(null),
  text: textOrNull,
  statements: z.array(z.unknown()).nullable().catch(null),
})

/** The words of a question and where it was asked, to compare; null while the question is not written. */
export function wordsOf(document: unknown): string | null {
  const { exam, stage, year, text, statements } = words.parse(document)
  return text && year ? JSON.stringify([exam, stage, year, text.trim(), statements ?? []]) : null
}

/** A question is one document, to which all its notes refer. */
export const questionIsOnce: CrossDocumentRule<unknown[]> = {
  query: `*[_type == "pastQuestion" && _id != $id]{ exam, stage, year, text, statements }`,
  others: z.array(z.unknown()),
  check(question, others) {
    const own = wordsOf(question)
    return own !== null && others.some((other) => wordsOf(other) === own)
      ? 'This question of this year has a document already: use that one'
      : undefined
  },
}

/** The paper of a question is one of its stage. */
export const paperIsOfStage: CrossDocumentRule<{ _id: string; code: string | null; stage: string | null }[]> =
  {
    query: `*[_type == "syllabusPaper" && _id != $id]{ _id, code, stage }`,
    others: z.array(z.object({ _id: z.string(), code: textOrNull, stage: textOrNull })),
    check({ paper, stage }, papers) {
      const found = papers.find(({ _id }) => _id === referenceId(paper))
      return found?.stage && found.stage !== stage
        ? `${found.code} is a paper of ${found.stage}: choose another paper or stage`
        : undefined
    },
  }
