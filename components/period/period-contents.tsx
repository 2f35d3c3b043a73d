import { words } from '@/lib/words'
import { Section } from '@/components/ui/section'
import type { CompiledArticle } from '@/lib/content/article/periods'
import { siteLanguage } from '@/lib/languages'
import styles from './period.module.css'

/** The element id of an article on the page of a period. */
export const articleId = (slug: string) => `article-${slug}`

/** The titles of the articles, as links to them. */
export function PeriodContents({ articles }: { articles: CompiledArticle[] }) {
  return (
    <Section id="contents" title={words[siteLanguage].article.contents} className={styles.contents}>
      <ol>
        {articles.map(({ _id, slug, title, language }) => (
          <li key={_id} lang={language}>
            <a href={`#${articleId(slug)}`}>{title}</a>
          </li>
        ))}
      </ol>
      {articles.some(({ quiz }) => quiz.length > 0) && (
        <p>
          <a href="#quiz">{words[siteLanguage].article.quiz}</a>
        </p>
      )}
    </Section>
  )
}
