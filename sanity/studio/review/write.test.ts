import { expect, test } from 'vitest'
import { contentOf } from '../../../lib/content/review/content'
import { isCleared, noReview } from '../../../lib/content/review/states'
import type { ReviewStep } from '../../../lib/content/review/rules'
import { documents, others } from '../../../lib/content/testing/documents'
import { startTestLake } from '../../lake/testing/test-lake'
import { recordEdit } from './record-edits'
import { failureText, publishRevision, readReview, sendToReview, withNewestReview, writeAct } from './write'

const asha = { id: 'u1', name: 'Asha' }
const ravi = { id: 'u2', name: 'Ravi' }
const at = '2026-11-26T06:30:00Z'
const { article } = documents
const id = article._id
const act = (step: ReviewStep, by: typeof asha) => ({ step, by, at, content: contentOf(article) })

/** A lake with the draft of an article; `approval` says whether articles need an approval. */
async function deskLake(approval = true) {
  const { client, anonymous, dataset } = await startTestLake()
  const referred = [...Object.values(documents), ...others].filter((document) => document._id !== id)
  dataset.commit(
    referred.map((document) => ({ create: document })),
    { author: 'test' },
  )
  await client.create({ _id: 'desk.settings', _type: 'desk', approval })
  const draft = await client.create({ ...article, _id: `drafts.${id}` })
  return { client, anonymous, draft }
}

test('two editors who act at the same time: the second is refused, and nothing is lost', async () => {
  const { client } = await deskLake()
  await writeAct(client, id, null, act('sent', asha))
  await expect(writeAct(client, id, null, act('sent', ravi))).rejects.toThrow()
  const seen = await readReview(client, id)
  await writeAct(client, id, seen, act('approved', ravi))
  const late = writeAct(client, id, seen, { ...act('changesWanted', ravi), word: 'Name the source.' })
  await expect(late).rejects.toSatisfy((error) => /Someone else has changed/.test(failureText(error)))
  const review = await readReview(client, id)
  expect(review).toMatchObject({ state: 'approved', title: article.title, writer: asha })
  expect(review?.history.map(({ step, by }) => [step, by.name])).toEqual([
    ['sent', 'Asha'],
    ['approved', 'Ravi'],
  ])
})

test('a text is sent although its own edits were recorded meanwhile, but not after someone else’s step', async () => {
  const { client, draft } = await deskLake()
  await recordEdit(client, id, asha)
  await sendToReview(client, id, null, act('sent', asha))
  const seen = await readReview(client, id)
  expect(seen).toMatchObject({ state: 'toReview', writer: asha })

  await client.patch(draft._id).set({ title: 'Another title of the pact' }).commit()
  await recordEdit(client, id, asha)
  await sendToReview(client, id, seen, act('sent', asha))
  const steps = async () => (await readReview(client, id))?.history.map(({ step }) => step)
  expect(await steps()).toEqual(['sent', 'changed', 'sent'])

  await writeAct(client, id, await readReview(client, id), act('changesWanted', ravi))
  await expect(sendToReview(client, id, seen, act('sent', asha))).rejects.toSatisfy((error) =>
    /Someone else has changed/.test(failureText(error)),
  )
  expect(await steps()).toEqual(['sent', 'changed', 'sent', 'changesWanted'])
})

test('a publish is recorded after someone else’s step', async () => {
  const { client } = await deskLake()
  await writeAct(client, id, null, act('sent', asha))
  let attempts = 0
  await withNewestReview(client, id, async (review) => {
    attempts += 1
    if (attempts === 1) await writeAct(client, id, review, act('approved', ravi))
    await writeAct(client, id, review, act('published', asha))
  })
  expect((await readReview(client, id))?.history.map(({ step }) => step)).toEqual([
    'sent',
    'approved',
    'published',
  ])
})

test('only the approved revision of a draft is published', async () => {
  const { client, draft } = await deskLake()
  await client.patch(draft._id).set({ title: 'Another title of the pact' }).commit()
  await expect(publishRevision(client, id, draft, null)).rejects.toSatisfy((error) =>
    /Someone else has changed/.test(failureText(error)),
  )
  expect(await client.getDocument(id)).toBeUndefined()
  const newest = await client.getDocument(draft._id)
  await publishRevision(client, id, newest!, null)
  expect(await client.getDocument(id)).toMatchObject({ title: 'Another title of the pact' })
})

test('an edit sets the author and withdraws an approval; an edit of the date does neither', async () => {
  const { client, draft } = await deskLake()
  await recordEdit(client, id, asha)
  expect(await readReview(client, id)).toMatchObject({ state: 'writing', writer: asha, history: [] })
  await writeAct(client, id, await readReview(client, id), act('sent', asha))
  await writeAct(client, id, await readReview(client, id), act('approved', ravi))

  await client.patch(draft._id).set({ publishedAt: '2030-01-01T00:00:00Z' }).commit()
  await recordEdit(client, id, ravi)
  expect(await readReview(client, id)).toMatchObject({ state: 'approved', writer: asha })

  await client.patch(draft._id).set({ context: 'Another context of the same pact, long enough.' }).commit()
  await recordEdit(client, id, ravi)
  const review = await readReview(client, id)
  expect(review).toMatchObject({ state: 'writing', writer: ravi })
  expect(review?.history.at(-1)).toMatchObject({ step: 'changed', by: ravi })
  expect(isCleared(review ?? noReview, contentOf(await client.getDocument(draft._id)))).toBe(false)
})

test('after a draft is discarded, the review is about the published text', async () => {
  const { client, draft } = await deskLake()
  await publishRevision(client, id, draft, null)
  await client.create({
    ...article,
    _id: draft._id,
    context: 'A change that the writer discards again later.',
  })
  await recordEdit(client, id, asha)
  expect(await readReview(client, id)).toMatchObject({ state: 'writing' })
  await client.delete(draft._id)
  await recordEdit(client, id, asha)
  const review = await readReview(client, id)
  expect(review?.state).toBe('published')
  expect(isCleared(review ?? noReview, contentOf(article))).toBe(true)
})

test('if no approval is needed, nothing is recorded', async () => {
  const { client } = await deskLake(false)
  await recordEdit(client, id, asha)
  expect(await readReview(client, id)).toBeNull()
})

test('visitors can read neither reviews nor the settings of the desk', async () => {
  const { client, anonymous } = await deskLake()
  await writeAct(client, id, null, act('sent', asha))
  expect(await client.fetch('count(*[_type in ["review", "desk"]])')).toBe(2)
  expect(await anonymous.fetch('*[_type in ["review", "desk"]]')).toEqual([])
})
