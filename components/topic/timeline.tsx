import { Day } from '@/components/ui/day'
import { Section } from '@/components/ui/section'
import type { TimelineEntry } from '@/lib/content/article/timeline'
import { routes } from '@/lib/routes'

/** The events that notes are about, and their updates, newest first. A single entry is no timeline. */
export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  if (entries.length < 2) return null
  return (
    <Section id="timeline" title="Timeline">
      <ul>
        {entries.map(({ date, text, article: { _id, title, slug, language } }) => (
          <li key={`${date} ${_id} ${text}`}>
            <Day value={date} short />: <a href={routes.article(slug, language)}>{title}</a>
            {text && `. ${text}`}
          </li>
        ))}
      </ul>
    </Section>
  )
}
