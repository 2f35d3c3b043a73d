import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import { PageButtons } from '@/components/page-buttons/page-buttons'
import { MoreLink } from '@/components/ui/links'
import type { Flashcard } from '@/lib/flashcards/flashcards'
import { routes } from '@/lib/routes'
import styles from './revision.module.css'

/** Cards on the page of a deck. */
export const DECK_PAGE_SIZE = 50

type Props = {
  title: string
  cards: Flashcard[]
  /** The path of the topic or month; below it are the files of the deck. */
  path: string
}

/** The newest cards of a deck, each with an answer to open, and the whole deck as a file. */
export function DeckView({ title, cards, path }: Props) {
  return (
    <>
      <h1>{title}: cards to revise</h1>
      {cards.length === 0 ? (
        <p>No key facts or questions have been published here yet.</p>
      ) : (
        <>
          <p>
            {cards.length > DECK_PAGE_SIZE
              ? `The newest ${DECK_PAGE_SIZE} of ${cards.length} cards`
              : cards.length === 1
                ? 'One card'
                : `${cards.length} cards`}
            , made of the key facts and questions of the notes. Answer first, then open the card.
          </p>
          <ol role="list" className={styles.deck}>
            {cards.slice(0, DECK_PAGE_SIZE).map((card) => (
              <li key={card.id}>
                <Card card={card} />
              </li>
            ))}
          </ol>
          <MoreLink href={`${path}/cards.txt`}>All cards as a file for Anki</MoreLink>
          <MoreLink href={routes.revise}>Revise what is due today</MoreLink>
          <PageButtons deck={{ path, title }} />
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
