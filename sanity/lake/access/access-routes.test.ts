import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { startTestLake, type TestLake } from '../testing/test-lake.ts'

const studio = 'http://localhost:3000/studio'

/** Submits the form of the page that a link opens. */
const send = (lake: TestLake, link: string) =>
  lake.request(new URL(link, lake.url).pathname, {
    method: 'POST',
    body: new URLSearchParams(new URL(link, lake.url).searchParams),
  })

/** Exchanges the `sid` in the URL, as the Studio does. */
async function signIn(lake: TestLake, link: string): Promise<string> {
  const answer = await send(lake, link)
  expect(answer.status).toBe(303)
  const location = answer.headers.get('location') ?? ''
  const sid = location.match(/^http:\/\/localhost:3000\/studio#sid=([^&]{20,})$/)?.[1] ?? ''
  const { token } = await lake.anonymous.request({ url: '/auth/fetch', query: { sid } })
  expect((await lake.request(`/v1/auth/fetch?sid=${sid}`)).status).toBe(401)
  return token
}

test('a sign-in link gives one browser an editor session, once', async () => {
  const lake = await startTestLake()
  const link = await lake.createSignInLink()
  const token = await signIn(lake, link)
  const client = lake.client.withConfig({ token })
  expect(await client.users.getById('me')).toMatchObject({
    name: 'Local editor',
    role: 'editor',
    provider: 'local',
  })
  await client.create({ _type: 'note' })

  const again = await send(lake, link)
  expect(again.status).toBe(410)
  expect(await again.text()).toContain('used already')
})

test('two editors have separate identities', async () => {
  const lake = await startTestLake()
  const [first, second] = [await lake.createSignInLink(), await lake.createSignInLink('Asha')]
  const ids = []
  for (const link of [first, second]) {
    const { id } = await lake.client.withConfig({ token: await signIn(lake, link) }).users.getById('me')
    ids.push(id)
  }
  expect(new Set(ids).size).toBe(2)
  const users = await lake.client.request({ url: `/users/${ids.join(',')}` })
  expect(users).toMatchObject([{ displayName: 'Local editor' }, { displayName: 'Asha' }])
  expect(await lake.client.users.getById(String(ids[1]))).toMatchObject({ displayName: 'Asha' })
})

test('an editor session requires a code', async () => {
  const lake = await startTestLake()
  const { providers } = await lake.anonymous.request({ url: '/auth/providers' })
  const path = `${new URL(providers[0].url).pathname}?origin=${encodeURIComponent(studio)}&projectId=local&withSid=true`
  const page = await lake.request(path)
  expect(page.status).toBe(200)
  expect(page.headers.get('content-type')).toContain('text/html')
  expect(page.headers.get('location')).toBeNull()
  const wrong = await send(lake, `${path}&code=0000-0000-0000-0000`)
  expect(wrong.status).toBe(401)
  expect(await wrong.text()).toContain('unknown')
  expect((await lake.request('/v1/auth/fetch?sid=guess')).status).toBe(401)
  for (const token of [undefined, lake.tokens.viewer]) {
    const answer = await lake.request('/v1/auth/codes', { method: 'POST', body: '{}', token })
    expect(answer.status).toBe(token ? 403 : 401)
  }
})

test('redirects only to this machine or the configured Studio, and a refused redirect keeps the code valid', async () => {
  const lake = await startTestLake({ studioUrl: 'https://studio.example.org/' })
  const code = new URL(await lake.createSignInLink()).searchParams.get('code') ?? ''
  const statusFor = async (origin: string) => {
    const link = `/v1/auth/login/local?${new URLSearchParams({ code, origin })}`
    expect((await lake.request(link)).status).toBe(
      origin.startsWith('https://studio.example.org/') ? 200 : 400,
    )
    return (await send(lake, link)).status
  }
  for (const origin of [
    'https://evil.example',
    'http://localhost.evil.example',
    'http://localhost:1@evil.example',
    'https://studio.example.org.evil.example',
    'javascript:alert(1)//localhost',
    '//evil.example',
  ]) {
    expect(await statusFor(origin), origin).toBe(400)
  }
  expect(await statusFor('https://studio.example.org/desk')).toBe(303)
})

test('opening a link does not redeem its code', async () => {
  const lake = await startTestLake()
  const link = (await lake.createSignInLink()).replace(lake.url, '')
  for (const method of ['GET', 'HEAD', 'GET']) expect((await lake.request(link, { method })).status).toBe(200)
  const page = await lake.request(link)
  const policy = page.headers.get('content-security-policy')
  expect(policy).toContain("default-src 'none'")
  const text = await page.text()
  expect(text).toContain(new URL(link, lake.url).searchParams.get('code'))
  // The policy allows the style.
  const style = /<style>([^<]*)<\/style>/.exec(text)?.[1] ?? ''
  expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  expect((await send(lake, link)).status).toBe(303)
})

test('the page escapes its parameters', async () => {
  const lake = await startTestLake()
  const origin = 'http://localhost:3000/"><script>alert(1)</script>'
  const page = await lake.request(`/v1/auth/login/local?${new URLSearchParams({ origin })}`)
  expect(await page.text()).not.toContain('<script>')
})

test('signing out ends the session, but not the robot tokens', async () => {
  const lake = await startTestLake()
  const token = await signIn(lake, await lake.createSignInLink())
  expect((await lake.request('/v1/auth/id', { token })).status).toBe(200)
  expect((await lake.request('/v1/auth/logout', { method: 'POST', token })).status).toBe(204)
  expect((await lake.request('/v1/auth/id', { token })).status).toBe(401)
  await lake.request('/v1/auth/logout', { method: 'POST', token: lake.tokens.editor })
  expect((await lake.request('/v1/auth/id', { token: lake.tokens.editor })).status).toBe(200)
})

test('sessions and settings survive a restart', async () => {
  const lake = await startTestLake()
  const token = await signIn(lake, await lake.createSignInLink())
  const settings = [{ key: 'list.layout', value: { view: 'compact' } }]
  await lake.client
    .withConfig({ token })
    .request({ url: '/users/me/keyvalue', method: 'PUT', body: settings })
  await lake.close()
  const restarted = await startTestLake({ dataDir: lake.dataDir })
  const client = restarted.client.withConfig({ token })
  expect(await client.request({ url: '/users/me/keyvalue/list.layout,other' })).toEqual([
    ...settings,
    { key: 'other', value: null },
  ])
  expect((await restarted.request('/v1/users/me/keyvalue/list.layout')).status).toBe(401)
})
