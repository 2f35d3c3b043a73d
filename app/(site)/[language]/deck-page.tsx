import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { DECK_PAGE_SIZE, DeckView } from '@/components/revision/deck-view'
import { JsonLd } from '@/components/ui/json-ld'
import { routes } from '@/lib/routes'
import { deckLinkedData } from '@/lib/seo/deck-linked-data'
import { pageMetadata } from '@/lib/seo/metadata'
import type { Deck } from './deck'

/** The page of the notes that a deck is made of. */
type Props = { deck: Deck; path: string }

export function deckMetadata({ deck: { title, cards }, path }: Props): Metadata {
  return {
    ...pageMetadata({
      title: `${title}: cards to revise`,
      description: `${title}: key facts and questions as ${cards.length} cards to read here, to revise day by day, or to import into Anki.`,
      path: `${path}/cards`,
    }),
    ...(cards.length === 0 && { robots: { index: false } }),
  }
}

/** A deck of a topic or a month. */
export function DeckPage({ deck: { title, cards }, path }: Props) {
  const trail = [
    { name: 'Home', href: routes.home },
    { name: 'Revise', href: routes.revise },
  ]
  return (
    <>
      <Breadcrumb trail={trail} here={title} />
      <PreviewProblems />
      <DeckView title={title} cards={cards} path={path} />
      <JsonLd
        data={deckLinkedData({
          title,
          cards: cards.slice(0, DECK_PAGE_SIZE),
          trail: [...trail, { name: title, href: `${path}/cards` }],
        })}
      />
    </>
  )
}
