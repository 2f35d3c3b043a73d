import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { startLocalLake } from '../scripts/local-lake.ts'
import { copyOfBuild } from './built.ts'
import { freePort } from '../scripts/ports.ts'
import { stop } from '../scripts/processes.ts'
import { serveSite } from '../scripts/site.ts'

test('an empty dataset renders an empty but complete site', async ({ request }) => {
  test.setTimeout(240_000)
  const folder = await mkdtemp(path.join(tmpdir(), 'dics-empty-'))
  const port = await freePort()
  const siteUrl = `http://localhost:${port}`
  const log: string[] = []
  const onLine = (line: string) => log.push(line)
  const lake = await startLocalLake({ folder, port: await freePort(), siteUrl, seeded: false, onLine })
  try {
    const site = await serveSite({
      environment: lake.environment,
      distDir: await copyOfBuild('empty'),
      mode: 'start',
      port,
      host: '127.0.0.1',
      onLine,
    })
    try {
      for (const page of [
        '/',
        '/current-affairs',
        '/current-affairs/prelims',
        '/current-affairs/archive',
        '/today',
        '/topics',
        '/syllabus',
        '/branches',
        '/branches/near/364001',
        '/branches/find?q=x',
      ]) {
        const response = await request.get(siteUrl + page)
        expect(response.status(), page).toBe(200)
        expect(await response.text(), page).toContain('<h1')
      }
      expect((await request.get(`${siteUrl}/sitemap.xml`)).status()).toBe(200)
      expect((await request.get(`${siteUrl}/branches/surat`)).status()).toBe(404)
      expect((await request.get(`${siteUrl}/current-affairs/page/2`)).status()).toBe(404)
      expect((await request.get(`${siteUrl}/current-affairs/archive/2024-06`)).status()).toBe(404)
    } finally {
      await stop(site)
    }
  } catch (error) {
    console.error(log.join('\n'))
    throw error
  } finally {
    await stop(lake.process)
    await rm(folder, { recursive: true, force: true })
  }
})
