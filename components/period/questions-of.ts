import type { CompiledArticle } from '@/lib/content/article/periods'

/** The questions of several articles. Keys are unique only within an article. */
export const questionsOf = (articles: CompiledArticle[]) => ({
  quiz: articles.flatMap(({ _id, quiz }) => quiz.map(within(_id))),
  mains: articles.flatMap(({ _id, mainsQuestions }) => mainsQuestions.map(within(_id))),
  previous: articles.flatMap(({ _id, previousQuestions }) => previousQuestions.map(within(_id))),
})

const within =
  (id: string) =>
  <Question extends { _key: string }>(question: Question): Question => ({
    ...question,
    _key: `${id} ${question._key}`,
  })
