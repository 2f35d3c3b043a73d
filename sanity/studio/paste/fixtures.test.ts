// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fromHtml, fromText } from './from-clipboard'
import { toMarkdown } from './testing/to-markdown'

const folder = `${import.meta.dirname}/fixtures`
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8')
const copied = readdirSync(folder).filter((name) => /\.(html|txt)$/.test(name))

let count = 0
const newKey = () => `k${(count += 1)}`

test.each(copied)('text copied from %s matches its fixture', (name) => {
  const [program, format] = name.split('.')
  const pasted = (format === 'html' ? fromHtml : fromText)(read(name), newKey)
  expect(toMarkdown(pasted)).toBe(read(`${program}.md`))
})
