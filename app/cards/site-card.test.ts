import sharp from 'sharp'
import { expect, test } from 'vitest'
import { documents } from '@/lib/content/testing/documents'
import { serveContent } from '@/lib/content/testing/query-server'
import { cardSize } from '@/lib/seo/card'
import { GET } from './[type]/route'

serveContent(() => [documents.settings])

const get = (type: string) =>
  GET(new Request(`https://www.example.org/cards/${type}`), { params: Promise.resolve({ type }) })

test('the site has a card in each language, and none at other addresses', async () => {
  for (const type of ['site.png', 'site-gu.png', 'site-hi.png'])
    expect(await sharp(await (await get(type)).arrayBuffer()).metadata()).toMatchObject(cardSize)
  await expect(get('site-en.png')).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
})
