import { Day } from '@/components/ui/day'
import { Section } from '@/components/ui/section'
import type { TimelineEntry } from '@/lib/content/article/timeline'
import type { Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'

/** The events that notes are about, and their updates, newest first. A single entry does not make a timeline. */
export function Timeline({ language, entries }: { language: Language; entries: TimelineEntry[] }) {
  if (entries.length < 2) return null
  return (
    <Section id="timeline" title={words[language].topic.timeline}>
      <ul>
        {entries.map(({ date, text, article: { _id, title, slug } }) => (
          <li key={`${date} ${_id} ${text}`}>
            <Day value={date} short language={language} />:{' '}
            <a href={routes.article(slug, language)}>{title}</a>
            {text && `. ${text}`}
          </li>
        ))}
      </ul>
    </Section>
  )
}
