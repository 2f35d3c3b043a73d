import { expect, test } from 'vitest'
import { deckLinkedData } from './deck-linked-data'

const trail = [{ name: 'Home', href: '/' }]
const card = {
  ...{ id: 'a', language: 'en' as const, front: ['Consider:', '(a) One'], back: ['(a) One', 'Because.'] },
  ...{ source: { title: 'A note', url: 'https://www.example.org/a' }, tags: [] },
}

test('a deck has its cards as flashcards, word for word', () => {
  expect(
    deckLinkedData({ name: `Polity: cards to revise`, about: 'Polity', cards: [card], trail })['@graph'],
  ).toMatchObject([
    { '@type': 'BreadcrumbList' },
    {
      '@type': 'Quiz',
      about: { name: 'Polity' },
      hasPart: [
        {
          eduQuestionType: 'Flashcard',
          text: 'Consider:\n(a) One',
          acceptedAnswer: { '@type': 'Answer', text: '(a) One\nBecause.' },
        },
      ],
    },
  ])
})

test('an empty deck is no quiz', () => {
  expect(
    deckLinkedData({ name: `Polity: cards to revise`, about: 'Polity', cards: [], trail })['@graph'],
  ).toHaveLength(1)
})
