import { expect, test } from 'vitest'
import { contentOf } from './content'
import { reviewSteps, type ReviewStep } from './rules'
import {
  awaitsApproval,
  isCleared,
  isWithdrawnBy,
  noReview,
  shownState,
  stateAfter,
  unapproved,
  whyNotApprove,
  whyNotAskForChanges,
  whyNotPublish,
  whyNotSend,
  type Known,
} from './states'

const people = { asha: { id: 'u1', name: 'Asha' }, ravi: { id: 'u2', name: 'Ravi' } }
const { asha, ravi } = people
const text = contentOf({ title: 'The pact' })
const other = contentOf({ title: 'The treaty' })

/** The review after these steps, all of them about `text`. */
function after(...steps: [ReviewStep, keyof typeof people][]): Known {
  return steps.reduce<Known>(
    (review, [step, who]) => ({
      state: stateAfter(review, step),
      writer: step === 'changed' ? people[who] : (review.writer ?? people[who]),
      content: text,
      history: [
        ...review.history,
        { _key: 'k', _type: 'reviewEvent', step, by: people[who], at: '2026-11-26T06:30:00Z' },
      ],
    }),
    noReview,
  )
}
const sent = after(['sent', 'asha'])
const approved = after(['sent', 'asha'], ['approved', 'ravi'])
const returned = after(['sent', 'asha'], ['changesWanted', 'ravi'])
const published = after(['sent', 'asha'], ['approved', 'ravi'], ['published', 'asha'])
const atOnce = after(['publishedAtOnce', 'asha'])

test('only a text that someone else has approved can be published', () => {
  expect(whyNotPublish(approved, text)).toBeUndefined()
  expect(whyNotPublish(approved, other)).toMatch(/changed since it was approved: send it to review again/)
  expect(whyNotPublish(noReview, text)).toMatch(/Send the text to review/)
  expect(whyNotPublish(sent, text)).toMatch(/Someone other than the writer has to approve/)
  expect(whyNotPublish(sent, other)).toMatch(/changed since it was sent/)
  expect(whyNotPublish(returned, text)).toMatch(/Changes are wanted/)
  expect(whyNotPublish(published, other)).toMatch(/changed since it was approved/)
})

test('the published text can be published again without an approval', () => {
  expect(isCleared(noReview, text, text)).toBe(true)
  expect(isCleared(noReview, text, other)).toBe(false)
  expect(whyNotPublish(published, text)).toBeUndefined()
})

test('a text is sent once, without errors', () => {
  expect(whyNotSend(noReview, text, 0)).toBeUndefined()
  expect(whyNotSend(noReview, text, 1)).toMatch(/^One part needs mending/)
  expect(whyNotSend(noReview, text, 3)).toMatch(/^3 parts need mending/)
  expect(whyNotSend(sent, text, 0)).toMatch(/in review already/)
  expect(whyNotSend(sent, other, 0)).toBeUndefined()
  expect(whyNotSend(returned, text, 0)).toBeUndefined()
  expect(whyNotSend(approved, text, 0)).toMatch(/approved: publish it/)
  expect(whyNotSend(approved, other, 0)).toBeUndefined()
})

test('neither the sender nor the author of a text can approve it', () => {
  expect(whyNotApprove(sent, text, ravi)).toBeUndefined()
  expect(whyNotApprove(sent, text, asha)).toMatch(/You have sent this text/)
  expect(whyNotApprove({ ...sent, writer: ravi }, text, ravi)).toMatch(/You have written this text/)
  expect(whyNotApprove(sent, other, ravi)).toMatch(/changed since it was sent/)
  expect(whyNotApprove(noReview, text, ravi)).toMatch(/has not been sent/)
})

test('anyone but the sender can ask for changes, also after an approval', () => {
  expect(whyNotAskForChanges(sent, ravi)).toBeUndefined()
  expect(whyNotAskForChanges(approved, ravi)).toBeUndefined()
  expect(whyNotAskForChanges(sent, asha)).toMatch(/You have sent this text/)
  expect(whyNotAskForChanges(published, ravi)).toMatch(/not in review/)
})

test('an edit withdraws a text that was sent, approved or published', () => {
  for (const review of [sent, approved, published]) {
    expect(isWithdrawnBy(review, text)).toBe(false)
    expect(isWithdrawnBy(review, other)).toBe(true)
  }
  for (const review of [noReview, returned]) expect(isWithdrawnBy(review, other)).toBe(false)
})

test('a text published in an emergency awaits an approval by someone else', () => {
  expect(unapproved(atOnce)?.by).toEqual(asha)
  expect(awaitsApproval(atOnce)).toBe(true)
  expect(whyNotApprove(atOnce, text, asha)).toMatch(/You have written this text/)
  expect(whyNotApprove({ ...atOnce, writer: ravi }, text, asha)).toMatch(/You have published this text/)
  expect(whyNotApprove(atOnce, text, ravi)).toBeUndefined()
  const later = after(['publishedAtOnce', 'asha'], ['approved', 'ravi'])
  expect(later.state).toBe('published')
  expect(unapproved(later)).toBeUndefined()
})

test('the approval of a later draft does not approve the text of an emergency publish', () => {
  const steps: [ReviewStep, keyof typeof people][] = [
    ['publishedAtOnce', 'asha'],
    ['changed', 'asha'],
    ['sent', 'asha'],
    ['approved', 'ravi'],
  ]
  expect(unapproved(after(...steps))).toBeDefined()
  expect(unapproved(after(...steps, ['published', 'asha']))).toBeUndefined()
})

test('editors see whether a text is scheduled, published or changed', () => {
  const now = Date.parse('2026-11-26T06:30:00Z')
  const page = (publishedAt: string) => ({ publishedAt })
  expect(shownState(published, text, page('2026-11-27T06:30:00Z'), now)).toBe('scheduled')
  expect(shownState(published, text, page('2026-11-25T06:30:00Z'), now)).toBe('published')
  expect(shownState(published, text, null, now)).toBe('approved')
  expect(shownState(approved, other, null, now)).toBe('writing')
  expect(shownState(sent, text, null, now)).toBe('toReview')
})

test('no order of steps publishes a text that nobody else has approved', () => {
  const steps = reviewSteps.filter((step) => step !== 'publishedAtOnce')
  const walk = (done: [ReviewStep, keyof typeof people][], left: number) => {
    const review = after(...done)
    if (isCleared(review, text)) expect(done.some(([step]) => step === 'approved')).toBe(true)
    if (left === 0) return
    for (const step of steps)
      for (const who of ['asha', 'ravi'] as const) {
        const refused =
          (step === 'sent' && whyNotSend(review, text, 0)) ||
          (step === 'approved' && whyNotApprove(review, text, people[who])) ||
          (step === 'changesWanted' && whyNotAskForChanges(review, people[who])) ||
          (step === 'published' && whyNotPublish(review, text))
        if (!refused) walk([...done, [step, who]], left - 1)
        if (!refused && step === 'approved') {
          const sender = review.history.findLast((event) => event.step === 'sent')
          expect(sender?.by.id).not.toBe(people[who].id)
          expect(review.writer?.id).not.toBe(people[who].id)
        }
      }
  }
  walk([], 5)
})
