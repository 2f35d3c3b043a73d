import { Sources } from '@/components/article/sources'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import { Name } from '@/components/ui/name'
import type { LineArticles } from '@/lib/content/article/by-line'
import type { SyllabusPaper } from '@/lib/content/syllabus-paper'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { versionsOf } from '@/lib/versions'
import { words } from '@/lib/words'
import { PaperLine } from './paper-line'
import { examOf, paperName } from '@/lib/paper-name'

type Props = { language: Language; paper: SyllabusPaper; lines: LineArticles[] }

/** A paper of the official syllabus: each line with its newest articles, and the notice that they are from. */
export function PaperView({ language, paper, lines }: Props) {
  const to = pathsIn(language)
  const { layout, syllabus: labels } = words[language]
  return (
    <>
      <Breadcrumb
        language={language}
        versions={versionsOf(routes.syllabusPaper(paper.slug))}
        trail={[
          { name: layout.home, href: to(routes.home) },
          { name: labels.title, href: to(routes.syllabus) },
          {
            name: <MixedLanguageText text={paper.exam} language={language} />,
            href: to(routes.syllabusExam(paper.exam)),
          },
        ]}
        here={<MixedLanguageText text={paperName(paper)} language={language} />}
      />
      <PreviewProblems />
      <h1>
        <Name of={paper} field="title" within={language} />
      </h1>
      <p>
        <MixedLanguageText
          text={labels.official(`${examOf(paper, language)}, ${paper.code}`)}
          language={language}
        />
      </p>
      {lines.map((line) => (
        <PaperLine key={line._key} language={language} paper={paper.slug} line={line} />
      ))}
      {paper.source && <Sources sources={[{ ...paper.source, _key: 'source' }]} language={language} />}
    </>
  )
}
