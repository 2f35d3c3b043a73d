import { expect, test } from 'vitest'
import { withoutUnneededMarkup } from './unneeded-markup.ts'

const keeps = [
  ['JSON-LD', '<script type="application/ld+json">{"name":"a\\u003c/b"}</script>'],
  ['speculation rules', '<script type="speculationrules">{"prefetch":[]}</script>'],
  ['our own file', '<script type="module" src="/enhance/share.js"></script>'],
  ['text that mentions scripts', '<p>The &lt;script&gt; element</p>'],
  ['style sheets', '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>'],
  ['the kind of the card for sharing', '<meta name="twitter:card" content="summary_large_image"/>'],
  ['image preloads', '<link rel="preload" as="image" href="/a.png"/>'],
] as const

const drops = [
  ['files of the framework', '<script src="/_next/static/chunks/a.js" async=""></script>'],
  ['the old browsers’ file', '<script src="/_next/static/chunks/a.js" noModule=""></script>'],
  ['the bootstrap', '<script id="_R_">self.x=1</script>'],
  ['the page’s data, even with markup in it', '<script>self.__next_f.push([1,"<p>\\n<b>"])</script>'],
  ['preloads', '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/>'],
  ['marks', '<!--$--><!-- --><!--/$-->'],
  ['the placeholder of streamed metadata', '<div hidden=""><!--$--><!--/$--></div>'],
  ['repeated metadata', '<meta name="twitter:title" content="a"/>'],
  ['the hint to wait', '<link rel="expect" href="#_R_" blocking="render"/>'],
] as const

test.each(keeps)('keeps %s', (_, html) => {
  expect(withoutUnneededMarkup(`<body>${html}</body>`)).toBe(`<body>${html}</body>`)
})

test.each(drops)('drops %s', (_, html) => {
  expect(withoutUnneededMarkup(`<body>a${html}b</body>`)).toBe('<body>ab</body>')
})
