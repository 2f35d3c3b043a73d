import { LangSpan } from '@/components/ui/mixed-language-text'
import type { ArticleCard } from '@/lib/content/article/card'
import { pathsIn, siteLanguage, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { paperName } from '@/lib/paper-name'
import { words } from '@/lib/words'
import styles from './paper-chips.module.css'

type Props = Pick<ArticleCard, 'syllabus'> & {
  /** The language of the page, and of the text around. */
  language: Language
}

/** The papers of an article, without duplicates, as links to its line there. */
export function PaperChips({ language, syllabus }: Props) {
  const first = (id: string) => syllabus.find(({ paper }) => paper._id === id)
  return (
    <ul role="list" aria-label={words[language].syllabus.papers} className={styles.chips}>
      {syllabus
        .filter((entry) => entry === first(entry.paper._id))
        .map(({ _key, paper, line }) => (
          <li key={_key}>
            <a href={pathsIn(language)(routes.syllabusLine(paper.slug, line))}>
              <span>
                <LangSpan within={language} language={siteLanguage}>
                  {paperName(paper)}
                </LangSpan>
              </span>
            </a>
          </li>
        ))}
    </ul>
  )
}
