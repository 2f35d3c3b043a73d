// @vitest-environment jsdom
import { act, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import { EntriesAround, PasteArea } from './plain-paste'

vi.mock('./telling', () => ({ useTelling: () => () => {} }))
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

function Field({ place }: { place: number | string }) {
  const [value, setValue] = useState('begin end')
  return (
    <PasteArea path={['keyFacts', place]}>
      <input value={value} onChange={(event) => setValue(event.target.value)} />
    </PasteArea>
  )
}

/** Pastes behind “begin ”, and tells the field’s value and the changes of its list. */
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

test('lines that are pasted into an entry become entries, with the text around them at both ends', () => {
  expect(pasted(2, { 'text/plain': 'one\n• two\nthree ' })).toMatchObject({
    value: 'begin end',
    changes: [
      { type: 'set', path: [2], value: 'begin one' },
      { type: 'insert', path: [2], position: 'after', items: ['two', 'threeend'] },
    ],
  })
})

test('in another single line, lines stand side by side where the cursor was', () => {
  expect(pasted('title', { 'text/plain': 'one\ntwo' })).toMatchObject({
    value: 'begin one twoend',
    changes: [],
  })
})

test('raised figures stay, and struck text is left out', () => {
  const html = '<p>10<sup>8 </sup>km, <del>50</del><ins>60</ins> per cent</p>'
  expect(pasted('title', { 'text/html': html, 'text/plain': '108 km, 5060 per cent' })).toMatchObject({
    value: 'begin 10⁸ km, 60 per centend',
  })
})

test('a plain word is left to the browser', () => {
  expect(pasted('title', { 'text/plain': 'word' })).toMatchObject({ value: 'begin end', isOurs: false })
})
