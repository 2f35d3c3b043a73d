import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import type { SyllabusPaper } from '@/lib/content/syllabus-paper'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { versionsOf } from '@/lib/versions'
import { words } from '@/lib/words'
import { PaperList } from './paper-list'

type Props = { language: Language; exam: string; papers: SyllabusPaper[] }

/** The papers of one examination. */
export function ExamView({ language, exam, papers }: Props) {
  const to = pathsIn(language)
  const { layout, syllabus: labels } = words[language]
  return (
    <>
      <Breadcrumb
        language={language}
        versions={versionsOf(routes.syllabusExam(exam))}
        trail={[
          { name: layout.home, href: to(routes.home) },
          { name: labels.title, href: to(routes.syllabus) },
        ]}
        here={<MixedLanguageText text={exam} language={language} />}
      />
      <PreviewProblems />
      <h1>
        <MixedLanguageText text={labels.ofExam(exam)} language={language} />
      </h1>
      <PaperList language={language} papers={papers} />
    </>
  )
}
