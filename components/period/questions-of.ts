import type { CompiledArticle } from '@/lib/content/article/periods'

/** The questions of several articles. Keys are unique only within an article; articles may share a past question. */
export const questionsOf = (articles: CompiledArticle[]) => ({
  quiz: articles.flatMap(({ _id, quiz }) => quiz.map(within(_id))),
  mains: articles.flatMap(({ _id, mainsQuestions }) => mainsQuestions.map(within(_id))),
  past: [
    ...new Map(
      articles.flatMap(({ pastQuestions }) => pastQuestions.map((each) => [each._id, each])),
    ).values(),
  ],
})

const within =
  (id: string) =>
  <Question extends { _key: string }>(question: Question): Question => ({
    ...question,
    _key: `${id} ${question._key}`,
  })
