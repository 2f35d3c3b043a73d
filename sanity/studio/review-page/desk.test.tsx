// @vitest-environment jsdom
import { ThemeProvider } from '@sanity/ui'
import { buildTheme } from '@sanity/ui/theme'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { createSchema, type ObjectSchemaType } from 'sanity'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { article } from '../../../lib/content/article/sample'
import { emptyReview } from '../../../lib/content/review/mutations'
import { reviewSchema, type Review } from '../../../lib/content/review/rules'
import { block } from '../../../lib/content/testing/parts'
import { schemaTypes } from '../../../lib/content/types.studio'
import type { Baseline } from './changes-panel'
import { Desk } from './desk'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }))
afterAll(() => vi.unstubAllGlobals())

const schemaType = createSchema({ name: 'desk', types: schemaTypes }).get('article') as ObjectSchemaType
const reviewed = {
  ...article,
  body: [block('b0', 'The treaty was signed in 1961. It was voided in 1991.')],
}
const by = { id: 'u', name: 'Asha' }
const at = '2026-11-26T09:00:00Z'
const tick = {
  _key: 't',
  _type: 'reviewTick',
  sentence: 'The treaty was signed in 1961.',
  fact: '1961',
  by,
  at,
}

const steps = { tick: vi.fn(), untick: vi.fn(), comment: vi.fn(), resolve: vi.fn() }
const onOpen = vi.fn()
let root: HTMLElement
let render: (ui: React.ReactNode) => void
beforeEach(() => {
  vi.clearAllMocks()
  document.body.innerHTML = ''
  root = document.body.appendChild(document.createElement('div'))
  const react = createRoot(root)
  render = (ui) => act(() => react.render(<ThemeProvider theme={buildTheme()}>{ui}</ThemeProvider>))
})

const reviewWith = (entries: object): Review =>
  reviewSchema.parse({ ...emptyReview('article-pact'), _rev: 'r', ...entries })

function show(options: { article?: unknown; review?: Review | null; baseline?: Baseline } = {}) {
  render(
    <Desk
      article={options.article ?? reviewed}
      review={options.review ?? null}
      baseline={options.baseline ?? null}
      schemaType={schemaType}
      steps={steps}
      onOpen={onOpen}
      page={<p>The page</p>}
    />,
  )
}

const find = (selector: string, text: string): HTMLElement => {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].find((one) =>
    one.textContent.includes(text),
  )
  if (!found) throw new Error(`There is no ${selector} with “${text}”.`)
  return found
}
const click = (element: HTMLElement) => act(() => element.click())
const openPanel = (name: string) => click(find('[role=tab]', name))
const enter = (element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string) =>
  act(() => {
    // React overrides the setter of an input and notices only values set through the prototype’s setter.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set?.call(element, value)
    const type = element instanceof HTMLSelectElement ? 'change' : 'input'
    element.dispatchEvent(new Event(type, { bubbles: true }))
  })
const status = () => root.querySelector('[role=status]')?.textContent
const sentence = (text: string) => find('[data-testid=fact-sentence]', text)
const box = (text: string) => {
  const input = sentence(text).querySelector<HTMLInputElement>('li input[type=checkbox]')
  if (!input) throw new Error(`“${text}” has no checkbox.`)
  return input
}

test('the page shows the changes since the approval, with removed and added words marked', () => {
  const before = { ...reviewed, title: 'Russia-China pact', topics: [] }
  show({ baseline: { what: 'approved', article: before } })
  expect(status()).toBe('Compared with the text that was approved last. Changes: 1.')
  const change = find('li', 'Title')
  expect(change.querySelector('del')?.textContent).toBe('China')
  expect(change.querySelector('ins')?.textContent).toBe('North Korea')
  expect(root.textContent).toContain('not in words: Topics.')
  expect(root.textContent).not.toContain('{')
  expect(root.textContent).toContain('The page')
})

test('an article without an approval is compared with the site, or is all new', () => {
  show({ baseline: { what: 'site', article: reviewed } })
  expect(status()).toContain('Compared with the text on the site. Nothing has changed.')
  show()
  expect(root.textContent).toContain('all of it is new')
})

test('a fact is ticked with a source of the article', () => {
  show()
  openPanel('Facts')
  expect(status()).toMatch(/^0 of \d+ facts are ticked\.$/)
  click(box('signed in 1961'))
  expect(steps.tick).toHaveBeenCalledWith({
    sentence: 'The treaty was signed in 1961.',
    fact: '1961',
    source: 'UN: Charter',
  })
})

test('a source can be typed; without one nothing can be ticked', () => {
  show({ article: { ...reviewed, sources: [] } })
  openPanel('Facts')
  expect(box('voided in 1991').disabled).toBe(true)
  const input = sentence('voided in 1991').querySelector<HTMLInputElement>(
    'input[aria-label="Name of the other source"]',
  )
  if (!input) throw new Error('No source can be typed.')
  enter(input, ' Treaty series ')
  click(box('voided in 1991'))
  expect(steps.tick).toHaveBeenCalledWith(expect.objectContaining({ fact: '1991', source: 'Treaty series' }))
})

test('a tick is kept with its sentence and counted as lost when the sentence is rewritten', () => {
  const review = reviewWith({ ticks: [{ ...tick, source: 'UN: Charter' }] })
  show({ review })
  openPanel('Facts')
  expect(box('signed in 1961').checked).toBe(true)
  expect(sentence('signed in 1961').textContent).toContain('UN: Charter (Asha,')

  show({ review, article: { ...reviewed, body: [block('b9', 'The treaty was signed in 1961. It ended.')] } })
  expect(box('signed in 1961').checked).toBe(true)

  show({ review, article: { ...reviewed, body: [block('b0', 'A treaty was signed in 1961.')] } })
  expect(box('A treaty was signed').checked).toBe(false)
  expect(status()).toContain('1 earlier tick was on a sentence that has changed since.')
})

test('a tick is removed, also one that was set twice', () => {
  show({ review: reviewWith({ ticks: [tick, { ...tick, _key: 'u' }] }) })
  openPanel('Facts')
  click(box('signed in 1961'))
  expect(steps.untick).toHaveBeenCalledWith(['t', 'u'])
})

test('completed sentences can be hidden', () => {
  show({ review: reviewWith({ ticks: [tick] }) })
  openPanel('Facts')
  click(find('label', 'Only sentences with open facts').querySelector('input')!)
  expect(root.textContent).not.toContain('signed in 1961')
  expect(root.textContent).toContain('voided in 1991')
})

test('a sentence is commented on from the list of facts', async () => {
  show()
  openPanel('Facts')
  click(find('[data-testid=fact-sentence]', 'voided').querySelector<HTMLElement>('button')!)
  const text = root.querySelector('textarea')!
  await expect.poll(() => document.activeElement).toBe(text)
  const send = [...root.querySelectorAll('button')].find((button) => button.textContent === 'Comment')!
  expect(send.disabled || send.getAttribute('data-disabled') !== null).toBe(true)
  enter(text, 'Was it not 1992? ')
  click(send)
  expect(steps.comment).toHaveBeenCalledWith({
    field: 'body[_key=="b0"]',
    quote: 'It was voided in 1991.',
    text: 'Was it not 1992?',
  })
  expect(text.value).toBe('')
})

test('a field without a text can be commented on', () => {
  show({ article: { ...reviewed, cover: undefined } })
  openPanel('Comments')
  enter(root.querySelector('select')!, 'cover')
  enter(root.querySelector('textarea')!, 'A picture would help.')
  click([...root.querySelectorAll('button')].find((button) => button.textContent === 'Comment')!)
  expect(steps.comment).toHaveBeenCalledWith({ field: 'cover', text: 'A picture would help.' })
})

test('a comment stays with its sentence, reports when the sentence is gone, and can be resolved', () => {
  const comment = {
    ...{ _key: 'c', _type: 'reviewComment', field: 'body[_key=="b0"]', by, at },
    quote: 'It was voided in 1991.',
    text: 'Which month?',
  }
  const review = reviewWith({ comments: [comment] })
  show({
    review,
    article: { ...reviewed, body: [block('n', 'New.'), block('b5', 'It was voided in 1991.')] },
  })
  openPanel('Comments')
  const card = () => find('[data-testid=comment]', 'Which month?')
  expect(card().textContent).toContain('Text, block 2')
  show({ review, article: { ...reviewed, body: [block('b0', 'It was voided in 1992.')] } })
  expect(card().textContent).toContain('Its sentence is gone')
  click(card().querySelector('button')!)
  expect(steps.resolve).toHaveBeenCalledWith('c', true)

  show({ review: reviewWith({ comments: [{ ...comment, resolved: true }] }) })
  expect(root.querySelector('[data-testid=comment]')).toBeNull()
  click(find('label', 'Show resolved').querySelector('input')!)
  click(card().querySelector('button')!)
  expect(steps.resolve).toHaveBeenLastCalledWith('c', false)
})

test('changes, facts and comments lead to their part in the form', () => {
  const review = reviewWith({
    comments: [
      { _key: 'c', _type: 'reviewComment', field: 'quiz[_key=="q1"].stem', text: 'Which one?', by, at },
    ],
  })
  show({ review, baseline: { what: 'site', article: { ...reviewed, title: 'Another title' } } })
  const openPart = (title: string) => click(find(`[aria-label^="Open in the form: ${title}"]`, 'Open'))
  openPart('Title')
  openPanel('Facts')
  openPart('Text, block 1')
  openPanel('Comments')
  openPart('Quiz, question 1')
  expect(onOpen.mock.calls.map(([path]) => path)).toEqual([
    ['title'],
    ['body', { _key: 'b0' }],
    ['quiz', { _key: 'q1' }, 'stem'],
  ])
})
