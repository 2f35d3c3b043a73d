import { notFound } from 'next/navigation'
import type { ArticlePractice } from '@/lib/content/article/practice'
import { getSettings } from '@/lib/content/settings'
import { ankiFile } from '@/lib/flashcards/anki'
import { flashcardsOf } from '@/lib/flashcards/flashcards'

type Deck = { name: string; title: string; articles: ArticlePractice[] }

/** The key facts and questions of articles as a file for Anki, which browsers save; 404 without any. */
export async function cardsResponse({ name, title, articles }: Deck): Promise<Response> {
  const cards = articles.flatMap(flashcardsOf)
  if (cards.length === 0) notFound()
  const settings = await getSettings()
  const deck = [settings?.shortName, title].filter(Boolean).join('::')
  return new Response(ankiFile(deck, cards), {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="cards-${name}.txt"`,
    },
  })
}
