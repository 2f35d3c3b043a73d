import { Hono, type Context } from 'hono'
import { httpError } from '../errors.ts'
import { z } from 'zod'
import type { Accounts } from './accounts.ts'
import { requireEditor, requireIdentity } from './identity.ts'
import type { LakeEnv } from '../http/request.ts'
import { isLoopbackHost } from '../http/local-host.ts'
import { signInPage, signInPolicy, type SignInPage } from './sign-in-page.ts'
import type { Identity } from '../types.ts'

const keyValues = z.array(z.object({ key: z.string().max(200), value: z.unknown() })).max(100)

const signInForm = z.object({ origin: z.string(), code: z.string().max(100) })

const profile = (user: Identity) => ({
  id: user.id,
  displayName: user.name,
  familyName: null,
  givenName: null,
  middleName: null,
  imageUrl: null,
  tosAcceptedAt: null,
  loginProvider: 'local',
})

const currentUser = (user: Identity) => ({
  id: user.id,
  name: user.name,
  email: user.email,
  profileImage: null,
  role: user.role,
  roles: [{ name: user.role, title: user.role.replace(/^./, (letter) => letter.toUpperCase()) }],
  provider: 'local',
})

type SignInOptions = {
  /** The URL of the Studio, to which sign-ins return. */
  studioUrl: string
  /** The command that prints a new sign-in link. */
  loginCommand: string
}

/**
 * Users, their settings and sign-in. https://www.sanity.io/docs/http-reference/users The Studio redirects to the
 * provider's URL, which must redirect back to the Studio with `#sid=`. If the lake did so for everybody, anyone who can
 * reach the port would become an editor. Therefore it asks for a one-time code, which is part of the link that the
 * start command and `cli.ts login` print.
 */
export function authRoutes(accounts: Accounts, { studioUrl, loginCommand }: SignInOptions): Hono<LakeEnv> {
  const routes = new Hono<LakeEnv>()

  /**
   * The URL to return to.
   *
   * @throws 400 for a URL that may not receive a session
   */
  const returnAddress = (origin: string) => {
    if (mayReturnTo(origin, studioUrl)) return origin
    throw httpError(400, 'Signing in returns to this machine or the --studio-url only')
  }
  const page = (c: Context, origin: string, status: 200 | 401 | 410, shown: SignInPage) => {
    const target = new URL(origin).origin
    c.header('Content-Security-Policy', signInPolicy(target))
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('Referrer-Policy', 'no-referrer')
    c.header('Cache-Control', 'no-store')
    return c.html(signInPage({ origin, loginCommand, ...shown }), status)
  }

  routes.get('/users/me', (c) => c.json(currentUser(requireIdentity(c))))
  routes.get('/users/:ids', (c) => {
    requireIdentity(c)
    const ids = c.req.param('ids').split(',')
    const found = ids.flatMap((id) => accounts.user(id) ?? []).map(profile)
    if (ids.length > 1) return c.json(found)
    if (!found[0]) throw httpError(404, `There is no user "${ids[0]}"`)
    return c.json(found[0])
  })
  routes.get('/users/me/keyvalue/:keys', (c) =>
    c.json(accounts.settings(requireIdentity(c).id, c.req.param('keys').split(','))),
  )
  routes.put('/users/me/keyvalue/:keys?', async (c) => {
    const user = requireIdentity(c)
    const entries = keyValues.parse(await c.req.json())
    await accounts.keepSettings(user.id, entries)
    return c.json(entries)
  })

  routes.get('/auth/providers', (c) => {
    const url = new URL('/v1/auth/login/local', c.req.url).href
    return c.json({ providers: [{ name: 'local', title: 'Local Content Lake', url }] })
  })
  // A GET only opens the page, and its form redeems the code: link previews and prefetching browsers don't submit
  // forms.
  routes.get('/auth/login/local', (c) => {
    const { origin = studioUrl, code } = c.req.query()
    return page(c, returnAddress(origin), 200, { code })
  })
  routes.post('/auth/login/local', async (c) => {
    const given = signInForm.parse(Object.fromEntries(new URLSearchParams(await c.req.text())))
    const origin = returnAddress(given.origin)
    const outcome = accounts.spendSignInCode(given.code)
    if ('refused' in outcome) {
      return page(c, origin, outcome.refused === 'used' ? 410 : 401, { refused: outcome.refused })
    }
    c.header('Referrer-Policy', 'no-referrer')
    c.header('Cache-Control', 'no-store')
    return c.redirect(`${origin.replace(/#.*/, '')}#sid=${outcome.sid}`, 303)
  })
  routes.post('/auth/codes', async (c) => {
    requireEditor(c)
    const { name } = z.object({ name: z.string().trim().min(1).max(60).optional() }).parse(await c.req.json())
    const code = await accounts.createSignInCode(name)
    return c.json({ url: signInUrl(new URL(c.req.url).origin, code, studioUrl) })
  })
  routes.get('/auth/fetch', async (c) => {
    const token = await accounts.startSession(c.req.query('sid') ?? '')
    if (!token) throw httpError(401, 'This sign-in was used already or is too old')
    return c.json({ token }, 200, { 'Cache-Control': 'no-store' })
  })
  routes.get('/auth/id', (c) => c.json({ id: requireIdentity(c).id }))
  routes.post('/auth/logout', async (c) => {
    const token = bearerToken(c.req.header('authorization'))
    if (token) await accounts.endSession(token)
    return c.body(null, 204)
  })
  return routes
}

/** The token of an `Authorization: Bearer` header. */
export const bearerToken = (header: string | undefined): string | undefined =>
  header?.match(/^Bearer\s+(\S+)\s*$/i)?.[1]

/** A link that signs one browser in to the Studio, once. */
export const signInUrl = (lake: string, code: string, studioUrl: string): string =>
  `${lake}/v1/auth/login/local?${new URLSearchParams({ code, origin: studioUrl })}`

/** Only a page on this machine, or the configured Studio, may receive a session. */
function mayReturnTo(address: string, studioUrl: string): boolean {
  const url = URL.parse(address)
  if (!url || url.username || url.password) return false
  if (url.origin === URL.parse(studioUrl)?.origin) return true
  return url.protocol === 'http:' && isLoopbackHost(url.host)
}
