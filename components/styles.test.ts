import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { Sheet } from '@/lib/page-store/matching-styles'

// CSS Modules are not typed: `styles.forgotten` is undefined, and no compiler objects.
const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
const text = (file: string) => readFileSync(path.join(import.meta.dirname, file), 'utf8')

const components = files
  .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
  .map((file) => {
    const source = text(file)
    const [, sheet] = /import styles from '(.+\.module\.css)'/.exec(source) ?? []
    const used = [...source.matchAll(/\bstyles\.(\w+)/g)].map(([, name = '']) => name)
    return { sheet: sheet && path.join(path.dirname(file), sheet), used }
  })

test.each(files.filter((file) => file.endsWith('.module.css')))(
  'the classes of %s are those that its components use',
  (sheet) => {
    const used = components.filter((component) => component.sheet === sheet).flatMap(({ used }) => used)
    const rules = text(sheet).replace(/'[^']*'/g, "''")
    expect(new Sheet(rules).classNames().sort()).toEqual([...new Set(used)].sort())
  },
)
