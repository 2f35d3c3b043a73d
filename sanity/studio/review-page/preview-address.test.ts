import { validatePreviewUrl } from '@sanity/preview-url-secret'
import { expect, test } from 'vitest'
import { startTestLake } from '../../lake/testing/test-lake'
import { previewAddress } from './preview-address'

const studioUrl = 'https://www.example.org/studio/structure'

test('the site accepts the address, readers cannot see its secret, and expired ones are deleted', async () => {
  const lake = await startTestLake()
  const old = { _id: 'drafts.old', _type: 'sanity.previewUrlSecret', secret: 'old' }
  lake.dataset.commit([{ create: old }], { author: 'editor', now: new Date(Date.now() - 3_700_000) })

  const address = await previewAddress(lake.client, '/current-affairs/pact', studioUrl)
  expect(await validatePreviewUrl(lake.viewer, address)).toMatchObject({
    isValid: true,
    redirectTo: '/current-affairs/pact',
    studioOrigin: 'https://www.example.org',
  })
  expect(await validatePreviewUrl(lake.viewer, address.replace(/secret=./, 'secret=x'))).toMatchObject({
    isValid: false,
  })
  const secrets = '*[_type == "sanity.previewUrlSecret"]'
  expect(await lake.anonymous.fetch(secrets)).toEqual([])
  expect(await lake.client.fetch(secrets, {}, { perspective: 'raw' })).toHaveLength(1)
})

test('a reader cannot make such an address', async () => {
  const lake = await startTestLake()
  await expect(previewAddress(lake.viewer, '/', studioUrl)).rejects.toThrow()
  await expect(previewAddress(lake.anonymous, '/', studioUrl)).rejects.toThrow()
})
