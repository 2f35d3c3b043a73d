import { Day } from '@/components/ui/day'
import { LangSpan } from '@/components/ui/mixed-language-text'
import type { ArticleCard } from '@/lib/content/article/card'
import { siteLanguage, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { paperNames } from '@/lib/paper-name'
import styles from './article-lines.module.css'

/** Articles in one line each: day, title and papers. */
export function ArticleLines({ language, articles }: { language: Language; articles: ArticleCard[] }) {
  return (
    <ol role="list" className={styles.lines}>
      {articles.map((article) => (
        <li key={article._id}>
          <span className={styles.day}>
            <Day value={article.publishedAt} short language={language} />
          </span>
          <a
            href={routes.article(article.slug, article.language)}
            lang={article.language}
            className={styles.title}
          >
            {article.title}
          </a>
          <span className={styles.papers}>
            <LangSpan within={language} language={siteLanguage}>
              {paperNames(article)}
            </LangSpan>
          </span>
        </li>
      ))}
    </ol>
  )
}
