import { words } from '@/lib/words'
import type { Article } from '@/lib/content/article'
import { siteLanguage, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
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
  const labels = words[language].article
  // The script may show the buttons before React hydrates a preview.
  return (
    <div className={styles.buttons}>
      {keep && (
        <button type="button" hidden data-keep="" data-done={labels.kept} suppressHydrationWarning>
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
          suppressHydrationWarning
        >
          {labels.revise}
        </button>
      )}
      {/* The script speaks English, as the site does around a note. */}
      <span role="status" lang={language === siteLanguage ? undefined : siteLanguage} />
      <script type="module" src="/page-buttons.js" async />
    </div>
  )
}
