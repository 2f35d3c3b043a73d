import type { ReactNode } from 'react'
import { LinkRow } from '@/components/ui/links'
import { LangSpan } from '@/components/ui/mixed-language-text'
import { Name } from '@/components/ui/name'
import { paperName } from '@/lib/paper-name'
import type { SyllabusPaper } from '@/lib/content/syllabus-paper'
import type { Topic } from '@/lib/content/topic'
import { topicsBelow } from '@/lib/content/topic/tree'
import { pathsIn, siteLanguage, type Language } from '@/lib/languages'
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
          name: (
            <LangSpan within={language} language={siteLanguage}>
              {paperName(paper)}
            </LangSpan>
          ),
          href: to(routes.syllabusPaper(paper.slug)),
        }))}
      />
      <Links
        title={layout.topics}
        links={topicsBelow(topics).map((topic) => ({
          name: <Name of={topic} field="title" within={language} />,
          href: to(routes.topic(topic.slug)),
        }))}
      />
    </nav>
  )
}

function Links({ title, links }: { title: string; links: { name: ReactNode; href: string }[] }) {
  if (links.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <LinkRow links={links} />
    </>
  )
}
