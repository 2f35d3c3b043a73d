import type { z } from 'zod'
import { articleFields, mainsQuestionFields, sourceFields } from '../../../../lib/content/article/rules'
import { alt } from '../../../../lib/content/fields/image'
import { plainError } from '../../../../lib/content/fields/rule'
import { quizFields } from '../../../../lib/content/question/rules'
import type { ArticleDraft } from '../read/draft'
import type { Path } from './places'

/** A remaining problem of a draft: the name of the part, its path, and the rule. */
export type DraftProblem = { part: string; path: Path; message: string }

/** Validates a draft with the rules of its fields. Author and publication day are set when the draft is created. */
export function problemsOf(draft: ArticleDraft): DraftProblem[] {
  const problems: DraftProblem[] = []
  const judge = (part: string, path: Path, schema: z.ZodType, value: unknown) => {
    const issue = schema.safeParse(value, plainError).error?.issues[0]
    if (!issue) return
    const inside = issue.path.filter((step) => typeof step !== 'symbol')
    problems.push({ part, path: [...path, ...inside], message: issue.message })
  }
  /** Returns a function that validates the parts of a list member. */
  const member =
    (title: string, field: string, at: number) => (name: string, schema: z.ZodType, value: unknown) =>
      judge(`${title} ${at + 1}, ${name}`, [field, at], schema, value)
  judge('Title', ['title'], articleFields.title, draft.title)
  judge('Why in the news', ['context'], articleFields.context, draft.context)
  judge('Text', ['body'], articleFields.body, draft.body)
  judge('Topics', ['topics'], articleFields.topics.stored, draft.topics)
  judge('Syllabus', ['syllabus'], articleFields.syllabus.stored, draft.syllabus)
  judge('Key facts', ['keyFacts'], articleFields.keyFacts.stored, draft.keyFacts ?? null)
  draft.keyFacts?.forEach((fact, at) =>
    judge(`Key facts, fact ${at + 1}`, ['keyFacts', at], articleFields.keyFact, fact),
  )
  judge('Quiz', ['quiz'], articleFields.quiz.stored, draft.quiz ?? null)
  draft.quiz?.forEach((question, at) => {
    const judgePart = member('Quiz, question', 'quiz', at)
    judgePart('question', quizFields.stem, question.stem)
    judgePart('options', quizFields.options, question.options)
    judgePart('answer', quizFields.answer, question.answer)
    judgePart('explanation', quizFields.explanation, question.explanation)
  })
  judge(
    'Mains questions',
    ['mainsQuestions'],
    articleFields.mainsQuestions.stored,
    draft.mainsQuestions ?? null,
  )
  draft.mainsQuestions?.forEach((question, at) => {
    const judgePart = member('Mains questions, question', 'mainsQuestions', at)
    judgePart('question', mainsQuestionFields.text, question.text)
    judgePart('words', mainsQuestionFields.words, question.words)
    judgePart('marks', mainsQuestionFields.marks, question.marks)
    if (question.hint) judgePart('hint', mainsQuestionFields.hint, question.hint)
  })
  draft.sources?.forEach((source, at) => {
    const judgePart = member('Sources, source', 'sources', at)
    judgePart('publisher', sourceFields.publisher, source.publisher)
    judgePart('title', sourceFields.title, source.title)
    if (source.url) judgePart('web address', sourceFields.url, source.url)
  })
  const figures = draft.body.flatMap((block, place) => (block._type === 'figure' ? [{ block, place }] : []))
  figures.forEach(({ block, place }, at) =>
    judge(`Text, image ${at + 1}, description`, ['body', place], alt, block.alt),
  )
  return problems
}
