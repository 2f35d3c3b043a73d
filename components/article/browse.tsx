import { LinkRow } from '@/components/ui/links'
import { paperName } from '@/lib/paper-name'
import type { SyllabusPaper } from '@/lib/content/syllabus-paper'
import type { Topic } from '@/lib/content/topic'
import { topicsBelow } from '@/lib/content/topic/tree'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'
import styles from './article-page-view.module.css'

export type BrowseProps = { language: Language; papers: SyllabusPaper[]; topics: Topic[] }

/** Links to the articles of one paper or one topic. */
export function Browse({ language, papers, topics }: BrowseProps) {
  const to = pathsIn(language)
  const { layout, list } = words[language]
  return (
    <nav aria-labelledby="browse" className={styles.browse}>
      <h2 id="browse">{list.browse}</h2>
      <Links
        title={list.papers}
        links={papers.map((paper) => ({
          name: paperName(paper),
          href: to(routes.syllabusPaper(paper.slug)),
        }))}
      />
      <Links
        title={layout.topics}
        links={topicsBelow(topics).map(({ title, slug }) => ({ name: title, href: to(routes.topic(slug)) }))}
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
