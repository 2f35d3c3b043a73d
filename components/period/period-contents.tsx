import { words } from '@/lib/words'
import { Section } from '@/components/ui/section'
import type { CompiledArticle } from '@/lib/content/article/periods'
import type { Language } from '@/lib/languages'
import styles from './period.module.css'

/** The element id of an article on the page of a period. */
export const articleId = (slug: string) => `article-${slug}`

type Props = { language: Language; articles: CompiledArticle[] }

/** The titles of the articles, as links to them. */
export function PeriodContents({ language, articles }: Props) {
  return (
    <Section id="contents" title={words[language].article.contents} className={styles.contents}>
      <ol>
        {articles.map(({ _id, slug, title }) => (
          <li key={_id}>
            <a href={`#${articleId(slug)}`}>{title}</a>
          </li>
        ))}
      </ol>
      {articles.some(({ quiz }) => quiz.length > 0) && (
        <p>
          <a href="#quiz">{words[language].article.quiz}</a>
        </p>
      )}
    </Section>
  )
}
