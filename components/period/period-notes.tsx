import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import { Section } from '@/components/ui/section'
import { stagedPaperName } from '@/lib/paper-name'
import { pathsIn, type Language } from '@/lib/languages'
import type { Period } from '@/lib/period'
import { routes } from '@/lib/routes'
import type { byPaper } from './by-paper'
import { PeriodArticle } from './period-article'
import styles from './period.module.css'

type Props = { language: Language; period: Period; papers: ReturnType<typeof byPaper> }

/** The articles of a period by paper of the syllabus. */
export function PeriodNotes({ language, period, papers }: Props) {
  return papers.map(({ paper, articles }) => (
    <Section
      key={paper._id}
      id={`paper-${paper.slug}`}
      title={
        <a href={pathsIn(language)(routes.syllabusPaper(paper.slug))}>
          <MixedLanguageText text={stagedPaperName(paper, language)} language={language} />
        </a>
      }
      className={styles.paper}
    >
      {articles.map((article) => (
        <PeriodArticle key={article._id} article={article} isDated={period.kind !== 'day'} />
      ))}
    </Section>
  ))
}
