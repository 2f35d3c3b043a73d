import { Day } from '@/components/ui/day'
import { Section } from '@/components/ui/section'
import type { Article } from '@/lib/content/article'

/** Where the note's statements can be checked. */
export function Sources({ sources }: { sources: Article['sources'] }) {
  if (sources.length === 0) return null
  return (
    <Section id="sources" title="Sources">
      <ul>
        {sources.map(({ _key, publisher, title, url, date }) => (
          <li key={_key}>
            {publisher}: {url ? <a href={url}>{title}</a> : <cite>{title}</cite>}
            {date && (
              <>
                , <Day value={date} short />
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What was wrong and has been put right. */
export function Corrections({ corrections }: { corrections: Article['corrections'] }) {
  if (corrections.length === 0) return null
  return (
    <Section id="corrections" title="Corrections">
      <ul>
        {corrections.map(({ _key, date, text }) => (
          <li key={_key}>
            <Day value={date} />: {text}
          </li>
        ))}
      </ul>
    </Section>
  )
}
