import type { ArticleCard } from '@/lib/content/article-card'

/** `UPSC GS2`, each paper once. */
export function papersOf({ syllabus }: Pick<ArticleCard, 'syllabus'>): string[] {
  return [...new Set(syllabus.map(({ paper }) => `${paper.exam} ${paper.code}`))]
}
