// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import type { DocumentActionDescription, DocumentActionProps, ValidationMarker } from 'sanity'
import { beforeEach, expect, test, vi } from 'vitest'
import { publishWithRedirect } from './publish'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

/** The errors that the validation finds once it ends, and its end. */
type Validation = { markers: ValidationMarker[]; ends: () => void }
const validation = vi.hoisted((): Validation => ({ markers: [], ends: () => {} }))
vi.mock('./once-settled', () => ({
  useOnceSettled: (_props: DocumentActionProps, run: (markers: ValidationMarker[]) => void) => {
    validation.ends = () => run(validation.markers)
    return { requested: false, request: () => {}, validation: [] }
  },
}))
vi.mock('sanity', async (original) => ({ ...(await original<object>()), useClient: () => ({}) }))

const onHandle = vi.fn()
const useAction = publishWithRedirect(() => ({ label: 'Publish', onHandle }))

/** The action of a draft that was never published, after a click. */
async function clicked(): Promise<DocumentActionDescription | null> {
  let action: DocumentActionDescription | null = null
  function Probe() {
    action = useAction({
      id: 'a',
      type: 'article',
      draft: {},
      published: null,
    } as unknown as DocumentActionProps)
    return null
  }
  act(() => createRoot(document.createElement('div')).render(<Probe />))
  await act(async () => {
    validation.ends()
    await Promise.resolve()
  })
  return action
}

beforeEach(() => {
  onHandle.mockClear()
  validation.markers = []
})

test('a draft is published once it is validated', async () => {
  await clicked()
  expect(onHandle).toHaveBeenCalledOnce()
})

test('a draft with errors is not published, even by a click before they were known', async () => {
  validation.markers = [{ level: 'error', message: 'The title is missing', path: ['title'] }]
  await clicked()
  expect(onHandle).not.toHaveBeenCalled()
})

test('the button always has a tooltip', async () => {
  expect(await clicked()).toMatchObject({ title: 'Visitors see it a second later' })
})
