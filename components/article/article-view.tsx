import { PortableText } from '@/components/portable-text/portable-text'
import { TopicLinks } from '@/components/topic/topic-links'
import { ContentImage } from '@/components/ui/content-image'
import type { Article } from '@/lib/content/article'
import { ContextLine } from './context-line'
import { Dateline } from './dateline'
import { KeyFacts } from './key-facts'
import { MainsQuestions, PreviousQuestions } from './questions'
import { Quiz } from './quiz'
import { Corrections, Sources } from './sources'
import { SyllabusLines } from './syllabus-lines'
import styles from './article-view.module.css'

/** A study note from its title to its corrections. */
export function ArticleView({ article }: { article: Article }) {
  return (
    <article className={styles.article} lang={article.language}>
      <h1>{article.title}</h1>
      <Dateline article={article} />
      {article.cover && (
        <figure>
          <ContentImage image={article.cover} eager />
          {article.cover.credit && <figcaption>{article.cover.credit}</figcaption>}
        </figure>
      )}
      <ContextLine text={article.context} />
      <SyllabusLines article={article} />
      <TopicLinks topics={article.topics} label="Topics" />
      <PortableText body={article.body} />
      <KeyFacts facts={article.keyFacts} />
      <Quiz questions={article.quiz} />
      <MainsQuestions questions={article.mainsQuestions} />
      <PreviousQuestions questions={article.previousQuestions} />
      <Sources sources={article.sources} />
      <Corrections corrections={article.corrections} />
    </article>
  )
}
