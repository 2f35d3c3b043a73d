import type { Graph, Question } from 'schema-dts'
import type { Flashcard } from '@/lib/flashcards/flashcards'
import { breadcrumbData } from './linked-data'

type Page = { name: string; about: string; cards: Flashcard[]; trail: { name: string; href: string }[] }

/**
 * The JSON-LD of the page of a deck: its cards as flashcards, word for word, and its breadcrumb.
 * https://developers.google.com/search/docs/appearance/structured-data/education-qa
 */
export function deckLinkedData({ name, about, cards, trail }: Page): Graph {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      breadcrumbData(trail),
      ...(cards.length > 0
        ? [
            {
              '@type': 'Quiz' as const,
              name,
              about: { '@type': 'Thing' as const, name: about },
              hasPart: cards.map(flashcardData),
            },
          ]
        : []),
    ],
  }
}

const flashcardData = ({ front, back }: Flashcard): Question => ({
  '@type': 'Question',
  eduQuestionType: 'Flashcard',
  text: front.join('\n'),
  acceptedAnswer: { '@type': 'Answer', text: back.join('\n') },
})
