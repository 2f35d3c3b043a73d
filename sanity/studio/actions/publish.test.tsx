// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { of } from 'rxjs'
import type { DocumentActionDescription, DocumentActionProps, ValidationMarker } from 'sanity'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { publishWithRedirect } from './publish'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

const draft = { _id: 'drafts.a', _type: 'article', _rev: 'r1' }
const studio = vi.hoisted((): { draft: object; markers: ValidationMarker[] } => ({ draft: {}, markers: [] }))
vi.mock('sanity', async (original) => ({
  ...(await original<object>()),
  useClient: () => ({}),
  useDocumentOperation: () => ({}),
  useDocumentStore: () => ({ pair: { editState: () => of({ draft: studio.draft }) } }),
  useSyncState: () => ({ isSyncing: false }),
  useValidationStatus: () => ({ isValidating: false, revision: 'r1', validation: studio.markers }),
}))

const onHandle = vi.fn()
const useAction = publishWithRedirect(() => ({ label: 'Publish', onHandle }))

/** The action of a draft that was never published, after a click. */
async function clicked(): Promise<DocumentActionDescription | undefined> {
  const shown: (DocumentActionDescription | null)[] = []
  function Probe() {
    shown.push(
      useAction({ id: 'a', type: 'article', draft, published: null } as unknown as DocumentActionProps),
    )
    return null
  }
  act(() => createRoot(document.createElement('div')).render(<Probe />))
  act(() => shown.at(-1)?.onHandle?.())
  await act(() => vi.advanceTimersByTimeAsync(200))
  return shown.at(-1) ?? undefined
}

beforeEach(() => {
  vi.useFakeTimers()
  onHandle.mockClear()
  studio.draft = draft
  studio.markers = []
})
afterEach(() => vi.useRealTimers())

test('a draft is published once it is validated', async () => {
  await clicked()
  expect(onHandle).toHaveBeenCalledOnce()
})

test('a draft with errors is not published, even by a click before they were known', async () => {
  studio.markers = [{ level: 'error', message: 'The title is missing', path: ['title'] }]
  await clicked()
  expect(onHandle).not.toHaveBeenCalled()
})

test('the button always has a tooltip', async () => {
  expect(await clicked()).toMatchObject({ title: 'Visitors see it a second later' })
})
