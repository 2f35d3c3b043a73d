// @vitest-environment jsdom
import { ThemeProvider } from '@sanity/ui'
import { buildTheme } from '@sanity/ui/theme'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import { article } from '../../../lib/content/article/sample'
import { contentOf } from '../../../lib/content/review/content'
import { ReviewState } from './state-card'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

const studio = vi.hoisted((): { known: unknown; draft: unknown } => ({ known: undefined, draft: undefined }))
vi.mock('./live', () => ({ useReview: () => studio.known }))
vi.mock('sanity', async (original) => ({
  ...(await original<object>()),
  useEditState: () => ({ draft: studio.draft, published: null, ready: true }),
}))

const event = (step: string, name: string, word?: string) => ({
  _key: step,
  step,
  by: { id: name, name },
  at: '2026-11-26T06:30:00Z',
  word,
})

/** Renders the card above the form of a draft. */
function shown(review: object | null, draft: object = article, approval = true) {
  Object.assign(studio, { known: { desk: { approval }, review }, draft })
  const root = document.createElement('div')
  act(() =>
    createRoot(root).render(
      <ThemeProvider theme={buildTheme()}>
        <ReviewState documentId="article-pact" />
      </ThemeProvider>,
    ),
  )
  return root
}

const returned = {
  state: 'changesWanted',
  content: contentOf(article),
  history: [event('sent', 'Asha'), event('changesWanted', 'Ravi', 'Name the source.')],
}

test('the author sees the state, who asked for changes, the comment and the next step', () => {
  const text = shown(returned).textContent
  expect(text).toContain('Changes wanted')
  expect(text).toMatch(/Changes wanted by Ravi, 26 .*: “Name the source\.”/)
  expect(text).toContain('make them, and send the text to review again.')
})

test('the history can be opened below it', () => {
  const root = shown(returned)
  expect(root.querySelector('details > summary')?.textContent).toBe('What has happened (2)')
  expect([...root.querySelectorAll('details li')].map((item) => item.textContent.slice(0, 22))).toEqual([
    'Sent to review by Asha',
    'Changes wanted by Ravi',
  ])
})

test('a text changed after its approval is being written again', () => {
  const approved = { state: 'approved', content: contentOf(article), history: [event('approved', 'Ravi')] }
  expect(shown(approved).textContent).toMatch(/^Approved/)
  expect(shown(approved, { ...article, title: 'Another title' }).textContent).toMatch(/^Writing/)
})

test('if no approval is needed, no state is shown', () => {
  expect(shown(returned, article, false).textContent).toBe('')
})
