import { ContextLine } from '@/components/article/context-line'
import { PortableText } from '@/components/portable-text/portable-text'
import { PaperChips } from '@/components/syllabus/paper-chips'
import { Day } from '@/components/ui/day'
import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import type { CompiledArticle } from '@/lib/content/article/periods'
import { routes } from '@/lib/routes'
import { articleId } from './period-contents'
import styles from './period.module.css'

type Props = { article: CompiledArticle; isDated: boolean }

/** An article of a period: why its subject is in the news, and its text if the period has it. */
export function PeriodArticle({ article, isDated }: Props) {
  const { slug, title, language, publishedAt, context, syllabus, body } = article
  return (
    <article id={articleId(slug)} className={styles.article}>
      <h3>
        <a href={routes.article(slug, language)}>{title}</a>
      </h3>
      {isDated && (
        <p className={styles.day}>
          <Day value={publishedAt} language={language} />
        </p>
      )}
      {body ? (
        <>
          <PaperChips language={language} syllabus={syllabus} />
          <ContextLine text={context} language={language} />
          <PortableText body={body} language={language} part />
        </>
      ) : (
        <>
          <p className={styles.context}>
            <MixedLanguageText text={context} language={language} />
          </p>
          <PaperChips language={language} syllabus={syllabus} />
        </>
      )}
    </article>
  )
}
