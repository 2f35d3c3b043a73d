// @vitest-environment jsdom
import { ThemeProvider } from '@sanity/ui'
import { buildTheme } from '@sanity/ui/theme'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterAll, expect, test, vi } from 'vitest'
import { OriginalText } from './original-text'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
afterAll(() => vi.unstubAllGlobals())

function shown(translation: string) {
  const place = document.body.appendChild(document.createElement('div'))
  const text = 'Russia and North Korea signed it in 1961.'
  act(() =>
    createRoot(place).render(
      <ThemeProvider theme={buildTheme()}>
        <OriginalText id="o" text={text} language="en" translation={translation} />
      </ThemeProvider>,
    ),
  )
  return place
}

test('the original is marked with its language, and stays out of the editable text', () => {
  const place = shown('')
  expect(place.querySelector('[lang="en"]')?.textContent).toBe('Russia and North Korea signed it in 1961.')
  expect(place.querySelector('#o')?.getAttribute('contenteditable')).toBe('false')
  expect(place.textContent).not.toContain('missing')
})

test('differences are shown once something is written', () => {
  const { textContent } = shown('રશિયા અને ઉત્તર કોરિયાએ ૧૯૬૨માં સહી કરી.')
  expect(textContent).toContain('Numbers that are missing here: 1961')
  expect(textContent).toContain('Numbers that the original does not have: 1962')
  expect(textContent).toContain('unless they are translated: North')
  expect(textContent).not.toContain('Korea,')
})
