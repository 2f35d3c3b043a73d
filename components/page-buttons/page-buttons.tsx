import { words } from '@/lib/words'
import type { Article } from '@/lib/content/article'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { asAttributes } from '@/lib/words/attributes'
import styles from './page-buttons.module.css'

/** The page whose key facts and questions are the cards at its `/cards.json`. */
type Deck = { path: string; title: string }

type Props = {
  /** Whether the page can be kept for use without network. */
  keep?: boolean
  /** The cards that can be added to the visitor’s revision, if there are any. */
  deck?: Deck | false
  language: Language
}

/** The deck of an article, if it has key facts or questions. */
export const deckOf = ({ title, slug, language, keyFacts, quiz }: Article): Deck | false =>
  keyFacts.length + quiz.length > 0 && { path: routes.article(slug, language), title }

/** Buttons that public/page-buttons.js shows: to keep the page, and to revise its cards. */
export function PageButtons({ keep = false, deck = false, language }: Props) {
  const to = pathsIn(language)
  const { article: labels, kept } = words[language]
  // The script may show the buttons before React hydrates a preview.
  return (
    <div className={styles.buttons}>
      {keep && (
        <button
          type="button"
          hidden
          data-keep=""
          data-done={labels.kept}
          data-href={to(routes.kept)}
          data-offline={kept.offline}
          suppressHydrationWarning
        >
          {labels.keep}
        </button>
      )}
      {deck && (
        <button
          type="button"
          hidden
          data-deck={`${deck.path}/cards.json`}
          data-title={deck.title}
          data-done={labels.inRevision}
          data-href={to(routes.revise)}
          suppressHydrationWarning
        >
          {labels.revise}
        </button>
      )}
      <span role="status" {...asAttributes(kept.buttons)} />
      <script type="module" src="/page-buttons.js" async />
    </div>
  )
}
