import { deckOf, PageButtons } from '@/components/page-buttons/page-buttons'
import { PastQuestions } from '@/components/past-question/past-question-list'
import { headingsOf } from '@/components/portable-text/headings'
import { PortableText } from '@/components/portable-text/portable-text'
import { TopicLinks } from '@/components/topic/topic-links'
import { ContentImage } from '@/components/ui/content-image'
import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import type { Article } from '@/lib/content/article'
import { Contents } from './contents'
import { ContextLine } from './context-line'
import { Dateline } from './dateline'
import { KeyFacts } from './key-facts'
import { MainsQuestions } from './questions'
import { Quiz } from './quiz'
import { Share } from './share'
import { Corrections, Sources } from './sources'
import { SyllabusLines } from './syllabus-lines'
import { Updates } from './updates'
import styles from './article-view.module.css'
import { words } from '@/lib/words'

/**
 * An article from its title to its corrections; on a wide screen the contents and the syllabus lines stand beside it.
 */
export function ArticleView({ article }: { article: Article }) {
  const { cover, language } = article
  return (
    <article className={styles.article} lang={language}>
      <header className={styles.head}>
        <h1>
          <MixedLanguageText text={article.title} language={language} />
        </h1>
        <Dateline article={article} />
        {cover && (
          <figure>
            <ContentImage image={cover} eager />
            {cover.credit && <figcaption>{cover.credit}</figcaption>}
          </figure>
        )}
        <ContextLine text={article.context} language={language} />
        <Updates article={article} />
      </header>
      <div className={styles.place}>
        <SyllabusLines article={article} />
        <TopicLinks language={language} topics={article.topics} label={words[language].article.topics} />
      </div>
      <div className={styles.contents}>
        <Contents headings={[...headingsOf(article.body).values()]} language={language} />
      </div>
      <div className={styles.text}>
        <PortableText body={article.body} language={language} />
      </div>
      <div className={styles.facts}>
        <KeyFacts facts={article.keyFacts} language={language} />
      </div>
      <div className={styles.rest}>
        <Quiz questions={article.quiz} language={language} />
        <MainsQuestions questions={article.mainsQuestions} language={language} />
        <PastQuestions questions={article.pastQuestions} language={language} />
        <Sources sources={article.sources} language={language} />
        <Corrections corrections={article.corrections} language={language} />
        <Share article={article} />
        <PageButtons keep deck={deckOf(article)} language={language} />
      </div>
    </article>
  )
}
