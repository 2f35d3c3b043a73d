import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { environmentSchema } from '../lib/env'
import { webhookRule } from './webhook'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const example = readFileSync(join(root, '.env.example'), 'utf8')

test('the README tells to make the webhook that the site understands', () => {
  for (const text of [webhookRule.filter, webhookRule.projection]) expect(readme).toContain(`\n   ${text}\n`)
})

test('the README and the example name every variable of production', () => {
  const needed = Object.keys(environmentSchema.shape).filter((name) => name !== 'SANITY_API_HOST')
  for (const name of needed) {
    expect(readme).toContain(`\`${name}\``)
    expect(example).toMatch(new RegExp(`^# .+\n${name}=$`, 'm'))
  }
})
