import lists from '@/components/portable-text/list.module.css'
import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import { words } from '@/lib/words'
import type { PastQuestion as Question } from '@/lib/content/past-question'
import { pathsIn, siteLanguage, type Language } from '@/lib/languages'
import { examOf } from '@/lib/paper-name'
import { routes } from '@/lib/routes'
import { OfficialAnswer } from './official-answer'
import styles from './past-question.module.css'

type Props = {
  question: Question
  /** The language of the page; questions are in that of the site. */
  language: Language
  /** Whether the headings above say the examination, the year and the paper. */
  isPlaced?: boolean
}

/** A question as the paper prints it: stem, numbered statements, closing question, options (a) to (d). */
export function PastQuestion({ question, language, isPlaced = false }: Props) {
  const { text, statements, numbering, closing, options } = question
  const lang = language === siteLanguage ? undefined : siteLanguage
  return (
    <>
      <Place question={question} language={language} isPlaced={isPlaced} />
      <div lang={lang}>
        <p className={styles.text}>{text}</p>
        {statements.length > 0 && (
          <ol type={numbering === 'roman' ? 'I' : undefined}>
            {statements.map((statement, index) => (
              <li key={index}>{statement}</li>
            ))}
          </ol>
        )}
        {closing && <p>{closing}</p>}
        {options && (
          <ol type="a" className={lists.letters}>
            {options.map((option) => (
              <li key={option}>{option}</li>
            ))}
          </ol>
        )}
      </div>
      <OfficialAnswer question={question} labels={words[language].pastQuestion} lang={lang} />
    </>
  )
}

/** Where the question was asked. */
function Place({ question, language, isPlaced }: Required<Props>) {
  const labels = words[language].pastQuestion
  const { year, paper, number, set } = question
  const inPaper = [number !== null && labels.number(number), set !== null && labels.set(set)].filter(Boolean)
  if (isPlaced) return inPaper.length > 0 && <p className={styles.place}>{capital(inPaper.join(', '))}</p>
  return (
    <p className={styles.place}>
      <a href={pathsIn(language)(routes.pastQuestionsOfYear(year))}>
        <MixedLanguageText text={`${examOf(question, language)} ${year}`} language={language} />
      </a>
      {[paper?.code, ...inPaper].filter(Boolean).map((part) => `, ${part}`)}
    </p>
  )
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
