import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { DECK_PAGE_SIZE, DeckView } from '@/components/revision/deck-view'
import { JsonLd } from '@/components/ui/json-ld'
import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { deckLinkedData } from '@/lib/seo/deck-linked-data'
import { pageMetadata } from '@/lib/seo/metadata'
import type { Versions } from '@/lib/versions'
import { words } from '@/lib/words'
import type { Deck } from './deck'

type Props = {
  language: Language
  deck: Deck
  /** The path, without its language, of the page of the notes that the deck is made of. */
  path: string
  versions: Versions
}

export function deckMetadata({ language, deck: { title, cards }, versions }: Props): Metadata {
  const labels = words[language].revision
  return {
    ...pageMetadata({
      title: labels.deck(title),
      description: labels.deckDescription(title, labels.cards(cards.length)),
      language,
      versions,
    }),
    ...(cards.length === 0 && { robots: { index: false } }),
  }
}

/** A deck of a topic or a month. */
export function DeckPage({ language, deck: { title, cards }, path, versions }: Props) {
  const to = pathsIn(language)
  const { layout, revision } = words[language]
  const trail = [
    { name: layout.home, href: to(routes.home) },
    { name: revision.title, href: to(routes.revise) },
  ]
  return (
    <>
      <Breadcrumb
        language={language}
        versions={versions}
        trail={trail}
        here={<MixedLanguageText text={title} language={language} />}
      />
      <PreviewProblems />
      <DeckView language={language} title={title} cards={cards} path={to(path)} />
      <JsonLd
        data={deckLinkedData({
          name: revision.deck(title),
          about: title,
          cards: cards.slice(0, DECK_PAGE_SIZE),
          trail: [...trail, { name: title, href: to(`${path}/cards`) }],
        })}
      />
    </>
  )
}
