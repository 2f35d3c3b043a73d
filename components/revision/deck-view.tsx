import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import { PageButtons } from '@/components/page-buttons/page-buttons'
import { MoreLink } from '@/components/ui/links'
import type { Flashcard } from '@/lib/flashcards/flashcards'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'
import styles from './revision.module.css'

/** Cards on the page of a deck. */
export const DECK_PAGE_SIZE = 50

type Props = {
  language: Language
  title: string
  cards: Flashcard[]
  /** The path of the topic or month; below it are the files of the deck. */
  path: string
}

/** The newest cards of a deck, each with an answer to open, and the whole deck as a file. */
export function DeckView({ language, title, cards, path }: Props) {
  const labels = words[language].revision
  return (
    <>
      <h1>
        <MixedLanguageText text={labels.deck(title)} language={language} />
      </h1>
      {cards.length === 0 ? (
        <p>{labels.emptyDeck}</p>
      ) : (
        <>
          <p>
            {labels.aboutDeck(
              cards.length > DECK_PAGE_SIZE
                ? labels.newest(DECK_PAGE_SIZE, cards.length)
                : labels.cards(cards.length),
            )}
          </p>
          <ol role="list" className={styles.deck}>
            {cards.slice(0, DECK_PAGE_SIZE).map((card) => (
              <li key={card.id}>
                <Card card={card} />
              </li>
            ))}
          </ol>
          <MoreLink href={`${path}/cards.txt`}>{labels.ankiFile}</MoreLink>
          <MoreLink href={pathsIn(language)(routes.revise)}>{labels.dueToday}</MoreLink>
          <PageButtons deck={{ path, title }} language={language} />
        </>
      )}
    </>
  )
}

function Card({ card: { language, front, back, source } }: { card: Flashcard }) {
  return (
    <details lang={language}>
      <summary>
        <MixedLanguageText text={front.join('\n')} language={language} />
      </summary>
      <p>
        <MixedLanguageText text={back.join('\n')} language={language} />
      </p>
      <p>
        <a href={source.url}>{source.title}</a>
      </p>
    </details>
  )
}
