import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { PaperList } from '@/components/syllabus/paper-list'
import { LinkRow, MoreLink } from '@/components/ui/links'
import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import { getSyllabusPapers } from '@/lib/content/syllabus-paper'
import { pathsIn } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { hubMetadata } from '@/lib/seo/hub-metadata'
import { versionsOf } from '@/lib/versions'
import { words } from '@/lib/words'
import { languageOf } from '../language-of'

type Props = PageProps<'/[language]/syllabus'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params)
  const { pageTitle: title, description } = words[language].syllabus
  return hubMetadata({ title, description, language, versions: versionsOf(routes.syllabus) })
}

export default async function SyllabusPage({ params }: Props) {
  const language = await languageOf(params)
  const to = pathsIn(language)
  const { layout, syllabus } = words[language]
  const papers = await getSyllabusPapers()
  const exams = [...new Set(papers.map(({ exam }) => exam))].map((exam) => ({
    name: <MixedLanguageText text={exam} language={language} />,
    href: to(routes.syllabusExam(exam)),
  }))
  return (
    <>
      <Breadcrumb
        language={language}
        versions={versionsOf(routes.syllabus)}
        trail={[{ name: layout.home, href: to(routes.home) }]}
        here={syllabus.title}
      />
      <PreviewProblems />
      <h1>{syllabus.title}</h1>
      {exams.length > 1 && <LinkRow label={syllabus.exams} links={exams} />}
      <PaperList language={language} papers={papers} />
      <MoreLink href={to(routes.pastQuestions)}>{layout.pastQuestions}</MoreLink>
    </>
  )
}
