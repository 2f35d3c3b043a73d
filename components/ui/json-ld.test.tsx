import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { withoutUnneededMarkup } from '@/lib/page-store/unneeded-markup'
import { JsonLd } from './json-ld'

const html = (name: string) =>
  renderToStaticMarkup(<JsonLd data={{ '@context': 'https://schema.org', '@type': 'Thing', name }} />)

test.each(['</script><script>alert(1)</script>', '<!-- <script>', '“quoted” & "plain"', 'સંદર્ભ \u2028 😀'])(
  '%s does not end the script',
  (name) => {
    const found = html(name)
    expect(found.match(/<\/?script/g)).toHaveLength(2)
    const json = found.slice(found.indexOf('>') + 1, found.lastIndexOf('<'))
    expect(JSON.parse(json)).toMatchObject({ name })
  },
)

test('a cached page contains it', () => {
  expect(withoutUnneededMarkup(html('a'))).toBe(html('a'))
})
