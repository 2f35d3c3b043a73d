import { expect, test } from 'vitest'
import { SiteSheet } from './site-sheet'

const shared = 'p{a:b}.h_lead{a:b}.h_other{a:b}'
const page = (sheet: string, body: string) =>
  `<html><head><style data-precedence="next" data-href="/a.css">${sheet}</style></head><body>${body}</body></html>`

const site = new SiteSheet(page(shared, ''))
const link = `<link rel="stylesheet" href="${site.path}"`

test('the first page inlines the rules that it can match and loads the whole sheet last', () => {
  expect(site.finish(page(shared, '<p class="h_lead">Text</p>')).first).toBe(
    `<html><head><style>p{a:b}._0{a:b}</style></head><body><p class="_0">Text</p>${link} media="not all"></body></html>`,
  )
  expect(site.text).toBe('p{a:b}._0{a:b}._1{a:b}')
})

test('a later page links the sheet and inlines the other rules', () => {
  expect(site.finish(page(`${shared}p{c:d}.k_own{c:d}`, '<p class="h_lead k_wide">Text</p>')).later).toBe(
    `<html><head>${link}><style>p{c:d}</style></head><body><p class="_0 k_wide">Text</p></body></html>`,
  )
})

test.each([
  ['before', `p{c:d}${shared}`],
  ['between', 'p{a:b}p{c:d}.h_lead{a:b}.h_other{a:b}'],
])('own rules that Next puts %s the shared ones come after them', (_, sheet) => {
  const { first, later } = site.finish(page(sheet, '<p class="h_other">Text</p>'))
  expect(first).toContain('<style>p{a:b}._1{a:b}p{c:d}</style>')
  expect(later).toContain(`${link}><style>p{c:d}</style>`)
})

test('a page that lacks some of the shared rules does not link the sheet', () => {
  const { first, later } = site.finish(
    page('.k_own{c:d}p{a:b}.h_other{a:b}', '<p class="h_other k_own"></p>'),
  )
  expect(first).toBe(
    '<html><head><style>.k_own{c:d}p{a:b}._1{a:b}</style></head><body><p class="_1 k_own"></p></body></html>',
  )
  expect(later).toBeUndefined()
})

test('a style element of the page itself stays in place', () => {
  const own = '<style data-precedence="print" data-href="print">@page{a:b}</style>'
  const { first, later } = site.finish(page(shared, '<p></p>').replace('</head>', `${own}</head>`))
  for (const html of [first, later]) expect(html).toContain('<style>@page{a:b}</style></head>')
})

test('different rules have a different address', () => {
  expect(new SiteSheet(page(`${shared}i{a:b}`, '')).path).not.toBe(site.path)
  expect(() => new SiteSheet('<html></html>')).toThrow('no style sheet')
})
