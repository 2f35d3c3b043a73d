import { rm } from 'node:fs/promises'
import path from 'node:path'
import { freePort } from '../scripts/ports.ts'
import { root, stop } from '../scripts/processes.ts'
import { serveSite } from '../scripts/site.ts'
import { copyOfBuild } from './built.ts'
import { expect, test } from './fixtures.ts'
import { pageTypes, unknownPages } from './page-types.ts'

const expected =
  'Next renders a page inside the call of the custom server’s request handler, so that lib/content/fetch-content.ts gets the page from AsyncLocalStorage (lib/page-store relies on it)'

test('every page declares its dependencies as cache tags, each time it is rendered', async ({
  world,
  request,
}) => {
  const distDir = await copyOfBuild('tags')
  const port = await freePort()
  const log: string[] = []
  const onLine = (line: string) => log.push(line)
  const environment = { ...world.environment, CACHE_TAG_HEADER: 'xkey' as const }
  const serve = () => serveSite({ environment, distDir, mode: 'start', port, host: '127.0.0.1', onLine })
  let site = await serve()
  try {
    const paths = [...pageTypes.map(({ path }) => path), ...unknownPages, '/feed.xml', '/search?q=pact']
    for (const rendering of ['first', 'second']) {
      for (const at of paths) {
        const { xkey } = (await request.get(`http://localhost:${port}${at}`)).headers()
        expect(xkey ?? 'no tags', `${at}, ${rendering} rendering: ${expected}`).toMatch(
          /^\S+:\S+( \S+:\S+)*$/,
        )
      }
      await stop(site)
      await rm(path.join(root, distDir, 'pages'), { recursive: true, force: true })
      if (rendering === 'first') site = await serve()
    }
    expect(log.filter((line) => line.includes('nothing is known of'))).toEqual([])
    expect((await request.get('/')).headers()).not.toHaveProperty('xkey')
  } finally {
    await stop(site)
    await rm(path.join(root, distDir), { recursive: true, force: true })
  }
})
