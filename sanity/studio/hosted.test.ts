import { expect, test } from 'vitest'
import { studioConfig } from './config'

test('with hosted Sanity, the Studio uses Sanity’s login and hosts, nothing of the lake', () => {
  const config = studioConfig({ projectId: 'abc12345', dataset: 'production' })
  expect(config).toMatchObject({ projectId: 'abc12345', dataset: 'production', basePath: '/studio' })
  for (const local of ['apiHost', 'auth']) expect(config).not.toHaveProperty(local)

  const { projectId, dataset, unstable_clientFactory: clientOf } = config
  const client = clientOf({ projectId, dataset, apiVersion: '2025-02-19', useCdn: false })
  expect(client.getUrl(client.getDataUrl('mutate'))).toBe(
    'https://abc12345.api.sanity.io/v2025-02-19/data/mutate/production',
  )
})
