import { ContextLine } from '@/components/article/context-line'
import { PortableText } from '@/components/portable-text/portable-text'
import { PaperChips } from '@/components/syllabus/paper-chips'
import { Day } from '@/components/ui/day'
import type { CompiledArticle } from '@/lib/content/article/months'
import { routes } from '@/lib/routes'
import { articleId } from './month-contents'
import { MonthQuestions } from './month-questions'
import styles from './month.module.css'

/** An article within a compilation: text, key facts, and questions without answers. */
export function MonthArticle({ article }: { article: CompiledArticle }) {
  const { slug, title, language, publishedAt, context, syllabus, body, keyFacts } = article
  return (
    <article id={articleId(slug)} lang={language} className={styles.article}>
      <h2>
        <a href={routes.article(slug)}>{title}</a>
      </h2>
      <p className={styles.day}>
        <Day value={publishedAt} />
      </p>
      <PaperChips syllabus={syllabus} />
      <ContextLine text={context} />
      <PortableText body={body} part />
      {keyFacts.length > 0 && (
        <div className={styles.facts}>
          <h3>Key facts</h3>
          <ul>
            {keyFacts.map((fact, index) => (
              <li key={index}>{fact}</li>
            ))}
          </ul>
        </div>
      )}
      <MonthQuestions article={article} />
    </article>
  )
}
