import { expect, test } from './fixtures.ts'
import { startInstance } from './instance.ts'
import { pageTypes, unknownPages } from './page-types.ts'

const expected =
  'Next renders a page inside the call of the custom server’s request handler, so that lib/content/fetch-content.ts gets the page from AsyncLocalStorage (lib/page-store relies on it)'

test('every page declares its dependencies as cache tags, each time it is rendered', async ({
  world,
  request,
}) => {
  const site = await startInstance(world, 'tags', { CACHE_TAG_HEADER: 'xkey' })
  try {
    const paths = [...pageTypes.map(({ path }) => path), ...unknownPages, '/feed.xml', '/search?q=pact']
    for (const rendering of ['first', 'second']) {
      if (rendering === 'second') await site.restartWithoutPages()
      for (const at of paths) {
        const { xkey } = (await request.get(site.url + at)).headers()
        expect(xkey ?? 'no tags', `${at}, ${rendering} rendering: ${expected}`).toMatch(
          /^\S+:\S+( \S+:\S+)*$/,
        )
      }
    }
    expect(site.log.filter((line) => line.includes('no content was read'))).toEqual([])
    expect((await request.get('/')).headers()).not.toHaveProperty('xkey')
  } finally {
    await site.stop()
  }
})
