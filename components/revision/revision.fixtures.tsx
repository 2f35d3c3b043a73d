import { topics } from '@/components/topic/topic.fixtures'
import { samples } from '@/lib/content/testing/samples'
import { flashcardsOf } from '@/lib/flashcards/flashcards'
import { DeckView } from './deck-view'
import { RevisionView } from './revision-view'

const { article } = samples
const cards = flashcardsOf(article)
const many = Array.from({ length: 20 }, (_, note) => flashcardsOf({ ...article, _id: `note-${note}` }))

export const revisionFixtures = [
  {
    component: 'RevisionView',
    states: {
      'with decks': <RevisionView language="en" topics={topics} months={['2026-11', '2024-06']} />,
      'without content': <RevisionView language="en" topics={[]} months={[]} />,
    },
  },
  {
    component: 'DeckView',
    states: {
      short: <DeckView language="en" title="Polity" cards={cards} path="/topics/polity" />,
      'longer than a page': (
        <DeckView language="en" title="Polity" cards={many.flat()} path="/topics/polity" />
      ),
      empty: <DeckView language="en" title="Polity" cards={[]} path="/topics/polity" />,
    },
  },
]
