import { Section } from '@/components/ui/section'
import type { CompiledArticle } from '@/lib/content/article/months'
import styles from './month.module.css'

/** The element id of an article in a compilation. */
export const articleId = (slug: string) => `article-${slug}`

/** The element id of the answers to an article’s questions, or of all answers. */
export const answersId = (slug?: string) => (slug ? `answers-${slug}` : 'answers')

/** The titles of the articles, as links to them. */
export function MonthContents({ articles }: { articles: CompiledArticle[] }) {
  return (
    <Section id="contents" title="Contents" className={styles.contents}>
      <ol>
        {articles.map(({ _id, slug, title, language }) => (
          <li key={_id} lang={language}>
            <a href={`#${articleId(slug)}`}>{title}</a>
          </li>
        ))}
      </ol>
      {articles.some(({ quiz }) => quiz.length > 0) && (
        <p>
          <a href={`#${answersId()}`}>Answers</a>
        </p>
      )}
    </Section>
  )
}
