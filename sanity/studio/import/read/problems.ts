import type { z } from 'zod'
import {
  articleFields,
  mainsQuestionFields,
  quizFields,
  quizOptions,
  sourceFields,
} from '../../../../lib/content/article/rules'
import { alt } from '../../../../lib/content/fields/image'
import { plainError } from '../../../../lib/content/fields/rule'
import type { ArticleDraft } from './draft'

/** What is still to be mended in a draft: the part in words, and the rule. */
export type DraftProblem = { part: string; message: string }

/** Judges a draft by the rules of its fields. Author and day of publishing are set when the draft is made. */
export function problemsOf(draft: ArticleDraft): DraftProblem[] {
  const problems: DraftProblem[] = []
  const judge = (part: string, schema: z.ZodType, value: unknown) => {
    const message = schema.safeParse(value, plainError).error?.issues[0]?.message
    if (message) problems.push({ part, message })
  }
  judge('Title', articleFields.title, draft.title)
  judge('Why in the news', articleFields.context, draft.context)
  judge('Text', articleFields.body, draft.body)
  judge('Topics', articleFields.topics.stored, draft.topics)
  judge('Syllabus', articleFields.syllabus.stored, draft.syllabus)
  judge('Key facts', articleFields.keyFacts.stored, draft.keyFacts ?? null)
  draft.keyFacts?.forEach((fact, at) => judge(`Key facts, fact ${at + 1}`, articleFields.keyFact, fact))
  judge('Quiz', articleFields.quiz.stored, draft.quiz ?? null)
  draft.quiz?.forEach((question, at) => {
    const part = (name: string) => `Quiz, question ${at + 1}, ${name}`
    judge(part('question'), quizFields.stem, question.stem)
    judge(part('options'), quizOptions, question.options)
    judge(part('answer'), quizFields.answer, question.answer)
    judge(part('explanation'), quizFields.explanation, question.explanation)
  })
  judge('Mains questions', articleFields.mainsQuestions.stored, draft.mainsQuestions ?? null)
  draft.mainsQuestions?.forEach((question, at) => {
    const part = (name: string) => `Mains questions, question ${at + 1}, ${name}`
    judge(part('question'), mainsQuestionFields.text, question.text)
    judge(part('words'), mainsQuestionFields.words, question.words)
    judge(part('marks'), mainsQuestionFields.marks, question.marks)
    if (question.hint) judge(part('hint'), mainsQuestionFields.hint, question.hint)
  })
  draft.sources?.forEach((source, at) => {
    const part = (name: string) => `Sources, source ${at + 1}, ${name}`
    judge(part('publisher'), sourceFields.publisher, source.publisher)
    judge(part('title'), sourceFields.title, source.title)
    if (source.url) judge(part('web address'), sourceFields.url, source.url)
  })
  draft.body
    .filter((block) => block._type === 'figure')
    .forEach((figure, at) => judge(`Text, image ${at + 1}, description`, alt, figure.alt))
  return problems
}
