// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import type { DocumentActionComponent, DocumentActionDescription, DocumentActionProps } from 'sanity'
import { beforeEach, expect, test, vi } from 'vitest'
import { article } from '../../../lib/content/article/sample'
import { actMutation } from '../../../lib/content/review/mutations'
import { contentOf } from '../../../lib/content/review/content'
import { reviewSchema, type ReviewStep } from '../../../lib/content/review/rules'
import { useApprove, useAskForChanges, useSendToReview } from './actions'
import { publishApproved, usePublishAtOnce } from './publish'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

const people = { asha: { id: 'u1', name: 'Asha' }, ravi: { id: 'u2', name: 'Ravi' } }
/** The answers of the Studio's stores. */
type Mock = ReturnType<typeof vi.fn>
type Answers = { known: unknown; me: object; markers: unknown[]; mutate: Mock; patch: Mock }
const studio = vi.hoisted((): Answers => ({
  known: undefined,
  me: { id: 'u1', name: 'Asha' },
  markers: [] as unknown[],
  mutate: vi.fn(() => Promise.resolve()),
  patch: vi.fn(),
}))
vi.mock('./live', () => ({ useReview: () => studio.known, useMe: () => studio.me }))
vi.mock('@sanity/ui/toast', () => ({ useToast: () => ({ push: () => undefined }) }))
vi.mock('sanity', async (original) => ({
  ...(await original<object>()),
  useClient: () => ({ mutate: studio.mutate }),
  useDocumentOperation: () => ({ patch: { execute: studio.patch } }),
  useDocumentStore: () => ({}),
  useSyncState: () => ({ isSyncing: false }),
  useValidationStatus: () => ({ isValidating: false, revision: 'r1', validation: studio.markers }),
}))

const draft = { ...article, _id: 'drafts.article-pact' }
const text = contentOf(draft)

/** The review after these steps. */
function after(...steps: [ReviewStep, keyof typeof people][]) {
  const history = steps.map(([step, who], index) => ({
    _key: `k${index}`,
    _type: 'reviewEvent',
    step,
    by: people[who],
    at: '2026-11-26T06:30:00Z',
  }))
  const last = steps.at(-1)?.[0]
  return reviewSchema.parse({
    _id: 'review.article-pact',
    _rev: 'v1',
    _type: 'review',
    article: 'article-pact',
    state: last === 'sent' ? 'toReview' : last,
    writer: people.asha,
    content: text,
    history,
  })
}

function shown(useAction: DocumentActionComponent, props: object = {}): DocumentActionDescription | null {
  let description: DocumentActionDescription | null = null
  function Probe() {
    description = useAction({
      id: 'article-pact',
      type: 'article',
      draft,
      published: null,
      ...props,
    } as unknown as DocumentActionProps)
    return null
  }
  act(() => createRoot(document.createElement('div')).render(<Probe />))
  return description
}

const original: DocumentActionComponent = () => ({ label: 'Publish', disabled: false })
const usePublish = publishApproved(original)

/** The signed-in editor, the review, and whether articles need an approval. */
function as(who: keyof typeof people, review: unknown, approval = true) {
  studio.me = people[who]
  studio.known = { desk: { approval, readAgain: [] }, review }
}

beforeEach(() => {
  studio.markers = []
  studio.mutate.mockClear()
})

test('if no approval is needed, Publish is the only action', () => {
  as('asha', null, false)
  expect(shown(usePublish)).toEqual({ label: 'Publish', disabled: false })
  for (const useAction of [useSendToReview, useApprove, useAskForChanges, usePublishAtOnce])
    expect(shown(useAction)).toBeNull()
})

test('until the review is loaded, nothing can be published', () => {
  studio.known = undefined
  expect(shown(usePublish)).toMatchObject({ disabled: true, title: 'Loading the review of this note' })
})

test('an unreviewed text can be sent, and published only in an emergency', () => {
  as('asha', null)
  expect(shown(useSendToReview)).toMatchObject({
    label: 'Send to review',
    disabled: false,
    title: expect.stringMatching(/^Someone else approves/),
  })
  expect(shown(usePublish)).toMatchObject({ disabled: true, title: expect.stringMatching(/Send the text/) })
  expect(shown(usePublishAtOnce)).toMatchObject({ disabled: false, tone: 'critical' })
  expect(shown(useApprove)).toBeNull()
})

test('a text with errors can be neither sent nor published in an emergency', () => {
  as('asha', null)
  studio.markers = [{ level: 'error', message: 'x', path: ['title'] }]
  expect(shown(useSendToReview)).toMatchObject({ disabled: true, title: expect.stringMatching(/^One part/) })
  expect(shown(usePublishAtOnce)).toMatchObject({ disabled: true })
})

test('the sender can’t approve; someone else can', async () => {
  as('asha', after(['sent', 'asha']))
  expect(shown(useApprove)).toMatchObject({
    disabled: true,
    title: 'You have sent this text: someone else approves it',
  })
  expect(shown(useAskForChanges)).toMatchObject({ disabled: true })
  expect(shown(useSendToReview)).toBeNull()

  const review = after(['sent', 'asha'])
  as('ravi', review)
  const approve = shown(useApprove)
  expect(approve).toMatchObject({ disabled: false })
  await act(() => Promise.resolve(approve?.onHandle?.()))
  expect(studio.mutate).toHaveBeenCalledWith(
    [
      expect.objectContaining({
        patch: expect.objectContaining({
          ifRevisionID: 'v1',
          set: expect.objectContaining({ state: 'approved' }),
        }),
      }),
    ],
    { autoGenerateArrayKeys: true },
  )
})

test('only an approved text can be published', () => {
  as('asha', after(['sent', 'asha'], ['approved', 'ravi']))
  expect(shown(usePublish)).toMatchObject({ disabled: false })
  expect(shown(usePublishAtOnce)).toBeNull()
  const changed = { draft: { ...draft, title: 'Another title of the pact' } }
  expect(shown(usePublish, changed)).toMatchObject({
    disabled: true,
    title: expect.stringMatching(/changed since it was approved/),
  })
  expect(shown(useSendToReview, changed)).toMatchObject({ disabled: false })
})

test('the reason of the Studio takes precedence over that of the review', () => {
  as('asha', null)
  const useRefused = publishApproved(() => ({ label: 'Publish', disabled: true, title: 'There are errors' }))
  expect(shown(useRefused)).toMatchObject({ disabled: true, title: 'There are errors' })
})

test('the first step of a review creates it', () => {
  const first = actMutation('article-pact', null, {
    step: 'sent',
    by: people.asha,
    at: '2026-11-26T06:30:00Z',
    content: text,
  })
  expect(first).toMatchObject({ create: { _id: 'review.article-pact', state: 'toReview' } })
})
