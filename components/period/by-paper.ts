import type { CompiledArticle } from '@/lib/content/article/periods'

type Paper = CompiledArticle['syllabus'][number]['paper']

/** The articles of each paper; an article belongs to the paper of its first line. UPSC before GPSC, prelims before mains. */
export function byPaper(articles: CompiledArticle[]): { paper: Paper; articles: CompiledArticle[] }[] {
  const groups = Map.groupBy(articles, (article) => paperOf(article)?._id)
  return [...groups.values()]
    .flatMap((group) => {
      const [paper] = group.map(paperOf)
      return paper ? [{ paper, articles: group }] : []
    })
    .sort((a, b) => compare(a.paper, b.paper))
}

const paperOf = ({ syllabus: [first] }: CompiledArticle) => first?.paper

const compare = (a: Paper, b: Paper) =>
  b.exam.localeCompare(a.exam) || b.stage.localeCompare(a.stage) || a.code.localeCompare(b.code)
