import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { environmentSchema } from './env'

const read = (file: string) => readFileSync(join(import.meta.dirname, '..', file), 'utf8')

test('the README and the example name every variable of production', () => {
  const needed = Object.keys(environmentSchema.shape).filter((name) => name !== 'SANITY_API_HOST')
  for (const name of needed) {
    expect(read('README.md')).toContain(`\`${name}\``)
    expect(read('.env.example')).toMatch(new RegExp(`^# .+\n${name}=$`, 'm'))
  }
})
