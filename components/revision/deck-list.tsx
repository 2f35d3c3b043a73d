import type { Topic } from '@/lib/content/topic'
import { topicsBelow } from '@/lib/content/topic/tree'
import { formatMonth } from '@/lib/month'
import { routes } from '@/lib/routes'
import styles from './revision.module.css'

type Deck = { title: string; href: string }
type Props = { topics: Topic[]; months: string[] }

/** The decks of the main topics and of the months. public/revise.js adds them to the visitor’s revision. */
export function DeckList({ topics, months }: Props) {
  return (
    <div id="decks" className={styles.decks}>
      <Decks
        id="topics"
        title="Decks by topic"
        decks={topicsBelow(topics).map(({ title, slug }) => ({
          title,
          href: routes.topicDeck(slug),
        }))}
      />
      <Decks
        id="months"
        title="Decks by month"
        decks={months.map((month) => ({
          title: formatMonth(month),
          href: routes.monthDeck(month),
        }))}
      />
    </div>
  )
}

function Decks({ id, title, decks }: { id: string; title: string; decks: Deck[] }) {
  if (decks.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul role="list">
        {decks.map(({ title, href }) => (
          <li key={href}>
            <a href={href}>{title}</a>
            <button
              type="button"
              hidden
              data-scripted
              data-deck={`${href}.json`}
              data-title={title}
              suppressHydrationWarning
            >
              Add
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
