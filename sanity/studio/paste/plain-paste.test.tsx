// @vitest-environment jsdom
import { act, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import { EntriesAround, PasteArea } from './plain-paste'

vi.mock('./omission-notice', () => ({ useOmissionNotice: () => () => {} }))
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

function Field({ place }: { place: number | string }) {
  const [value, setValue] = useState('begin end')
  return (
    <PasteArea path={['keyFacts', place]}>
      <input value={value} onChange={(event) => setValue(event.target.value)} />
    </PasteArea>
  )
}

/** Pastes after “begin ”, and returns the value of the field and the patches of its list. */
function pasted(place: number | string, formats: Record<string, string>) {
  const root = document.body.appendChild(document.createElement('div'))
  const onChange = vi.fn()
  act(() =>
    createRoot(root).render(
      <EntriesAround onChange={onChange}>
        <Field place={place} />
      </EntriesAround>,
    ),
  )
  const input = root.querySelector('input')
  if (!input) throw new Error('There is no field.')
  input.setSelectionRange(6, 6)
  const event = new Event('paste', { bubbles: true, cancelable: true })
  const clipboardData = { getData: (format: string) => formats[format] ?? '' }
  act(() => void input.dispatchEvent(Object.assign(event, { clipboardData })))
  return { value: input.value, changes: onChange.mock.calls.flat(2), isOurs: event.defaultPrevented }
}

test('lines pasted into a list entry become entries, joined with the text before and after the cursor', () => {
  expect(pasted(2, { 'text/plain': 'one\n• two\nthree ' })).toMatchObject({
    value: 'begin end',
    changes: [
      { type: 'set', path: [2], value: 'begin one' },
      { type: 'insert', path: [2], position: 'after', items: ['two', 'threeend'] },
    ],
  })
})

test('in a single-line field, lines are joined with spaces at the cursor', () => {
  expect(pasted('title', { 'text/plain': 'one\ntwo' })).toMatchObject({
    value: 'begin one twoend',
    changes: [],
  })
})

test('superscripts are kept, and struck-out text is removed', () => {
  const html = '<p>10<sup>8 </sup>km, <del>50</del><ins>60</ins> per cent</p>'
  expect(pasted('title', { 'text/html': html, 'text/plain': '108 km, 5060 per cent' })).toMatchObject({
    value: 'begin 10⁸ km, 60 per centend',
  })
})

test('a plain word is left to the browser', () => {
  expect(pasted('title', { 'text/plain': 'word' })).toMatchObject({ value: 'begin end', isOurs: false })
})
