import { LinkRow } from '@/components/ui/links'
import { paperName } from '@/lib/paper-name'
import type { SyllabusPaper } from '@/lib/content/syllabus-paper'
import type { Topic } from '@/lib/content/topic'
import { topicsBelow } from '@/lib/content/topic/tree'
import { routes } from '@/lib/routes'
import styles from './article-page-view.module.css'

export type BrowseProps = { papers: SyllabusPaper[]; topics: Topic[] }

/** Links to the articles of one paper or one topic. */
export function Browse({ papers, topics }: BrowseProps) {
  return (
    <nav aria-labelledby="browse" className={styles.browse}>
      <h2 id="browse">By paper or topic</h2>
      <Links
        title="Papers of the syllabus"
        links={papers.map((paper) => ({ name: paperName(paper), href: routes.syllabusPaper(paper.slug) }))}
      />
      <Links
        title="Topics"
        links={topicsBelow(topics).map(({ title, slug }) => ({ name: title, href: routes.topic(slug) }))}
      />
    </nav>
  )
}

function Links({ title, links }: { title: string; links: { name: string; href: string }[] }) {
  if (links.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <LinkRow links={links} />
    </>
  )
}
