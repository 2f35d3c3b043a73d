import { LangSpan, MixedLanguageText } from '@/components/ui/mixed-language-text'
import { Name } from '@/components/ui/name'
import type { SyllabusPaper } from '@/lib/content/syllabus-paper'
import { pathsIn, siteLanguage, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { examOf, paperName } from '@/lib/paper-name'
import { words } from '@/lib/words'
import styles from './syllabus.module.css'

/** All papers, grouped by examination. */
export function PaperList({ language, papers }: { language: Language; papers: SyllabusPaper[] }) {
  const labels = words[language].syllabus
  if (papers.length === 0) return <p>{labels.none}</p>
  const groups = Map.groupBy(papers, (paper) => examOf(paper, language))
  return [...groups].map(([exam, ofExam]) => (
    <section key={exam} aria-label={exam}>
      <h2>
        <MixedLanguageText text={exam} language={language} />
      </h2>
      <ul role="list" className={styles.papers}>
        {ofExam.map((paper) => (
          <li key={paper._id}>
            <a href={pathsIn(language)(routes.syllabusPaper(paper.slug))}>
              <strong>
                <LangSpan within={language} language={siteLanguage}>
                  {paperName(paper)}
                </LangSpan>
              </strong>{' '}
              <Name of={paper} field="title" within={language} />
            </a>
            <p>{labels.lines(paper.lines.length)}</p>
          </li>
        ))}
      </ul>
    </section>
  ))
}
