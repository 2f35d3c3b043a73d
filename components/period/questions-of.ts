import type { CompiledArticle } from '@/lib/content/article/periods'

/** The questions of several articles, each once. Keys of mains questions are unique only within an article. */
export const questionsOf = (articles: CompiledArticle[]) => ({
  quiz: once(articles.flatMap(({ quiz }) => quiz)),
  mains: articles.flatMap(({ _id, mainsQuestions }) =>
    mainsQuestions.map((question) => ({ ...question, _key: `${_id} ${question._key}` })),
  ),
  past: once(articles.flatMap(({ pastQuestions }) => pastQuestions)),
})

/** Articles may share a document. */
const once = <Question extends { _id: string }>(questions: Question[]): Question[] => [
  ...new Map(questions.map((each) => [each._id, each])).values(),
]
