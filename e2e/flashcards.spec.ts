import type { APIRequestContext } from '@playwright/test'
import { newArticle, statusOf } from './content.ts'
import { expect, test } from './fixtures.ts'

/** The cards of a file for Anki: guid, front, back and tags. */
async function cardsAt(request: APIRequestContext, path: string) {
  const lines = (await (await request.get(path)).text()).split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'))
}

for (const path of ['/topics/polity/cards.txt', '/current-affairs/archive/2026-11/cards.txt'])
  test(`${path} is a file to save, with a card for each question, each with an id of its own`, async ({
    request,
  }) => {
    for (let visit = 0; visit < 2; visit += 1) {
      const headers = (await request.get(path)).headers()
      expect(headers['content-type']).toBe('text/plain; charset=utf-8')
      expect(headers['content-disposition']).toMatch(/^attachment; filename="cards-[a-z0-9-]+\.txt"$/)
    }
    const cards = await cardsAt(request, path)
    expect(cards.length).toBeGreaterThan(10)
    expect(new Set(cards.map(([id]) => id)).size).toBe(cards.length)
    expect(cards.filter((columns) => columns.length !== 4 || columns.slice(0, 3).includes(''))).toEqual([])
  })

test('a card keeps its id when its words change', async ({ request, world }) => {
  const quiz = (stem: string) => [
    {
      _type: 'quizQuestion',
      _key: 'q',
      stem,
      options: ['One', 'Two', 'Three', 'Four'],
      answer: 1,
      explanation: 'It is the second.',
    },
  ]
  const article = newArticle({ title: 'A note with a question', quiz: quiz('Which of these is it?') })
  const front = async () => {
    const cards = await cardsAt(request, '/topics/polity/cards.txt')
    return cards.find(([id]) => id === `${article._id}/question/q`)?.[1] ?? ''
  }
  await world.editor.create(article)
  await expect.poll(front).toContain('Which of these is it?')
  await world.editor
    .patch(article._id)
    .set({ quiz: quiz('Which one?') })
    .commit()
  await expect.poll(front).toContain('Which one?')
})

test('a topic or a month without cards has no file', async ({ request }) => {
  for (const path of [
    '/topics/no-such-topic',
    '/current-affairs/archive/1999-01',
    '/current-affairs/archive/2026-13',
  ])
    expect(await statusOf(request, `${path}/cards.txt`), path).toBe(404)
})
