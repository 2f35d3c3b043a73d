import { renderToString } from 'react-dom/server'
import { ServerStyleSheet, StyleSheetManager, styled } from 'styled-components'
import { expect, test } from 'vitest'
import { nestConditions } from './nested-conditions'

test('each rule has its condition inside, so that no at-rule is inserted into the style sheet', () => {
  const Component = styled.div`
    color: red;
    @media (hover: hover) {
      color: blue;
      &[data-pressed],
      &:hover {
        top: 0;
      }
      &::before {
        content: '}';
      }
    }
    &:focus {
      @container (width > 3px) {
        bottom: 1px;
      }
    }
    @media print {
      @supports (display: grid) {
        right: 0;
      }
    }
    left: 0;
  `
  const sheet = new ServerStyleSheet()
  const html = renderToString(
    sheet.collectStyles(
      <StyleSheetManager stylisPlugins={[nestConditions]}>
        <Component />
      </StyleSheetManager>,
    ),
  )
  const [, name = ''] = /class="\S+ (\w+)"/.exec(html) ?? []
  const rules = sheet
    .getStyleTags()
    .replace(/^<style.*?>/, '')
    .split('/*!sc*/\n')
    .filter((rule) => rule.includes(`.${name}`))
    .map((rule) => rule.replaceAll(`.${name}`, '.a'))
  expect(rules).toEqual([
    '.a{color:red;left:0;}',
    '.a{@media (hover: hover){color:blue;}}',
    '.a[data-pressed],.a:hover{@media (hover: hover){top:0;}}',
    ".a::before{@media (hover: hover){content:'}';}}",
    '.a:focus{@container (width > 3px){bottom:1px;}}',
    // Conditions within conditions stay as they are.
    '@media print{@supports (display: grid){.a{right:0;}}}',
  ])
})
