import type { CompiledArticle } from '@/lib/content/article/periods'

type Paper = CompiledArticle['syllabus'][number]['paper']

/** The articles of each paper; an article belongs to the paper of its first line. UPSC before GPSC, prelims before mains. */
export function byPaper(articles: CompiledArticle[]): { paper: Paper; articles: CompiledArticle[] }[] {
  const papers = new Map<string, { paper: Paper; articles: CompiledArticle[] }>()
  for (const article of articles) {
    const paper = article.syllabus[0]?.paper
    if (!paper) continue
    const group = papers.get(paper._id) ?? { paper, articles: [] }
    group.articles.push(article)
    papers.set(paper._id, group)
  }
  return [...papers.values()].sort((a, b) => compare(a.paper, b.paper))
}

const compare = (a: Paper, b: Paper) =>
  b.exam.localeCompare(a.exam) || b.stage.localeCompare(a.stage) || a.code.localeCompare(b.code)
