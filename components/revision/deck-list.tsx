import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import { translated } from '@/lib/content/fields/translations'
import type { Topic } from '@/lib/content/topic'
import { topicsBelow } from '@/lib/content/topic/tree'
import { formatMonth } from '@/lib/month'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'
import styles from './revision.module.css'

type Deck = { title: string; href: string }
type Props = { language: Language; topics: Topic[]; months: string[] }

/** The decks of the main topics and of the months. public/revise.js adds them to the visitor’s revision. */
export function DeckList({ language, topics, months }: Props) {
  const to = pathsIn(language)
  const labels = words[language].revision
  return (
    <div id="decks" className={styles.decks}>
      <Decks
        id="topics"
        title={labels.byTopic}
        language={language}
        add={labels.add}
        decks={topicsBelow(topics).map((topic) => ({
          title: translated(topic, 'title', language).text,
          href: to(routes.topicDeck(topic.slug)),
        }))}
      />
      <Decks
        id="months"
        title={labels.byMonth}
        language={language}
        add={labels.add}
        decks={months.map((month) => ({
          title: formatMonth(month, language),
          href: to(routes.monthDeck(month)),
        }))}
      />
    </div>
  )
}

type DecksProps = { language: Language; id: string; title: string; add: string; decks: Deck[] }

function Decks({ language, id, title, add, decks }: DecksProps) {
  if (decks.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul role="list">
        {decks.map(({ title, href }) => (
          <li key={href}>
            <a href={href}>
              <MixedLanguageText text={title} language={language} />
            </a>
            <button
              type="button"
              hidden
              data-scripted
              data-deck={`${href}.json`}
              data-title={title}
              suppressHydrationWarning
            >
              {add}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
