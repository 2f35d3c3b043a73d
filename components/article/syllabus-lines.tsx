import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import { Name } from '@/components/ui/name'
import type { Article } from '@/lib/content/article'
import { pathsIn } from '@/lib/languages'
import { routes } from '@/lib/routes'
import styles from './syllabus-lines.module.css'
import { words } from '@/lib/words'

/** The article's lines in the official syllabus, and its stage of the examination. */
export function SyllabusLines({
  article: { language, relevance, syllabus },
}: {
  article: Pick<Article, 'language' | 'syllabus' | 'relevance'>
}) {
  const to = pathsIn(language)
  const labels = words[language].article
  return (
    <dl className={styles.lines}>
      {relevance && (
        <div>
          <dt>{labels.relevance}</dt>
          <dd>{labels.stages[relevance]}</dd>
        </div>
      )}
      <div>
        <dt>{labels.syllabus}</dt>
        {byPaper(syllabus).map(([{ paper }, lines]) => (
          <dd key={paper._id}>
            <MixedLanguageText text={paper.exam} language={language} />{' '}
            <Name of={paper} field="title" within={language} />
            {lines.map((entry) => (
              <a key={entry._key} href={to(routes.syllabusLine(paper.slug, entry.line))}>
                <span>
                  {entry.line} <Name of={entry} field="text" within={language} />
                </span>
              </a>
            ))}
          </dd>
        ))}
      </div>
    </dl>
  )
}

type Line = Article['syllabus'][number]

/** Groups the lines by paper, in order of first appearance. */
const byPaper = (syllabus: Line[]): [first: Line, lines: Line[]][] =>
  syllabus
    .filter(({ paper }, index) => index === syllabus.findIndex((line) => line.paper._id === paper._id))
    .map((first) => [first, syllabus.filter(({ paper }) => paper._id === first.paper._id)])
