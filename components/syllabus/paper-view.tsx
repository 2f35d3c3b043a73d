import { Sources } from '@/components/article/sources'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import type { LineArticles } from '@/lib/content/article/by-line'
import type { SyllabusPaper } from '@/lib/content/syllabus-paper'
import { routes } from '@/lib/routes'
import { PaperLine } from './paper-line'
import { examOf, paperName } from '@/lib/paper-name'

/** A paper of the official syllabus: each line with its newest articles, and the notice that they are from. */
export function PaperView({ paper, lines }: { paper: SyllabusPaper; lines: LineArticles[] }) {
  return (
    <>
      <Breadcrumb
        trail={[
          { name: 'Home', href: routes.home },
          { name: 'Syllabus', href: routes.syllabus },
        ]}
        here={paperName(paper)}
      />
      <PreviewProblems />
      <h1>{paper.title}</h1>
      <p>
        {examOf(paper)}, {paper.code}. The official syllabus, each line with its newest notes.
      </p>
      {lines.map((line) => (
        <PaperLine key={line._key} paper={paper.slug} line={line} />
      ))}
      {paper.source && <Sources sources={[{ ...paper.source, _key: 'source' }]} />}
    </>
  )
}
