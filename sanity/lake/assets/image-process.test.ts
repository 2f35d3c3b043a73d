import sharp from 'sharp'
import { expect, test } from 'vitest'
import { startTestLake } from '../testing/test-lake.ts'
import { ImageProcess } from './image-process.ts'

const upload = (body: string | Uint8Array<ArrayBuffer>, token: string) => ({ method: 'POST', body, token })
const path = '/v2025-02-19/assets/images/production'

/** A kilobyte of SVG whose filters take minutes. */
const bomb = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="4000"><filter id="f">${Array.from(
  { length: 400 },
  () => '<feTurbulence baseFrequency="0.9" numOctaves="40" /><feGaussianBlur stdDeviation="300" />',
).join('')}</filter><rect width="4000" height="4000" filter="url(#f)" /></svg>`

test('an image that takes too long is refused, and others are served meanwhile', async () => {
  const lake = await startTestLake({ images: new ImageProcess(2_000) })
  let ended = false
  const refused = lake.request(path, upload(bomb, lake.tokens.editor)).finally(() => (ended = true))
  expect(await lake.client.fetch('1 + 1')).toBe(2)
  expect(ended).toBe(false)
  expect((await refused).status).toBe(413)
  const png = await sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  // On a busy machine, the start of the next process may take too long as well.
  const next = async () => (await lake.request(path, upload(new Uint8Array(png), lake.tokens.editor))).json()
  await expect.poll(next).toMatchObject({ document: { extension: 'png' } })
})

test('a HEIC photo is refused with an explanation', async () => {
  const lake = await startTestLake()
  const heic = `\0\0\0\x18ftypheic\0\0\0\0mif1heic`
  const answer = await lake.request(path, upload(heic, lake.tokens.editor))
  expect(answer.status).toBe(415)
  expect(await answer.json()).toMatchObject({ message: expect.stringContaining('save the photo as JPEG') })
})
