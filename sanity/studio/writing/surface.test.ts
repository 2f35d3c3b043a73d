import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type } from './surface'

test('the text is written in the type in which the site shows it', async () => {
  const css = await readFile(path.join(import.meta.dirname, '../../../app/globals.css'), 'utf8')
  const page = css.replace(/\s+/g, ' ')
  for (const value of Object.values(type)) expect(page).toContain(value)
})
