// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { BehaviorSubject } from 'rxjs'
import type { DocumentActionProps } from 'sanity'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { unsaved } from '../state/unsaved'
import { useOnceSettled } from './once-settled'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

type Draft = { _id: string; _type: string; _rev: string; title: string; body?: object[] }
const draft = (_rev: string, rest: Partial<Draft> = {}): Draft => ({
  ...{ _id: 'drafts.a', _type: 'article', _rev, title: 'A title' },
  ...rest,
})

/** The answers of the Studio's stores: the newest draft, and the revision that is validated. */
type Answers = { newest: object; validated: string; patch: ReturnType<typeof vi.fn> }
const studio = vi.hoisted((): Answers => ({ newest: {}, validated: 'r1', patch: vi.fn() }))
vi.mock('sanity', async (original) => ({
  ...(await original<object>()),
  useDocumentOperation: () => ({ patch: { execute: studio.patch } }),
  useDocumentStore: () => ({ pair: { editState: () => studio.newest } }),
  useSyncState: () => ({ isSyncing: false }),
  useValidationStatus: () => ({ isValidating: false, revision: studio.validated, validation: [] }),
}))

const newest = new BehaviorSubject({ draft: draft('r1') })
const run = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  studio.newest = newest
  studio.validated = 'r1'
  newest.next({ draft: draft('r1') })
  for (const mock of [run, studio.patch]) mock.mockClear()
})
afterEach(() => vi.useRealTimers())

/** An action of a draft that is requested at once; the returned function renders the action with another draft. */
function requested(first: Draft) {
  let request = () => {}
  function Probe(props: { draft: Draft }) {
    const action = { id: 'a', type: 'article', ...props } as unknown as DocumentActionProps
    request = useOnceSettled(action, run).request
    return null
  }
  const root = createRoot(document.createElement('div'))
  const render = (next: Draft) =>
    act(() => {
      root.render(<Probe draft={next} />)
    })
  render(first)
  act(() => {
    request()
  })
  return render
}

const later = () =>
  act(() => {
    vi.advanceTimersByTime(200)
  })

test('an action runs at once if everything is saved', () => {
  requested(draft('r1'))
  later()
  expect(run).toHaveBeenCalledOnce()
})

test('an action waits until the editor has flushed its buffer', () => {
  const flush = unsaved.buffer('editor')
  requested(draft('r1', { body: [] }))
  later()
  for (const mock of [run, studio.patch]) expect(mock).not.toHaveBeenCalled()
  flush()
})

test('an action waits until the newest draft is rendered and validated', () => {
  const render = requested(draft('r1', { body: [] }))
  newest.next({ draft: draft('r2', { body: [{ _type: 'block' }] }) })
  later()
  for (const mock of [run, studio.patch]) expect(mock).not.toHaveBeenCalled()
  studio.validated = 'r2'
  render(draft('r2', { body: [{ _type: 'table', rows: ['a'] }] }))
  later()
  expect(run).toHaveBeenCalledOnce()
})

test('the empty parts of a draft are removed first', () => {
  requested(draft('r1', { body: [] }))
  later()
  expect(studio.patch).toHaveBeenCalledWith([{ unset: ['body'] }])
  expect(run).not.toHaveBeenCalled()
})
