import type { Page } from '@playwright/test'
import { statusOf, until } from './content.ts'
import { expect, test } from './fixtures.ts'

const cards = (page: Page) => page.locator('main article')
const firstName = (page: Page) => cards(page).first().getByRole('heading')
const field = (page: Page) => page.getByLabel('City, area or PIN code')

const five = ['Ahmedabad', 'Gandhinagar', 'New Delhi', 'Surat', 'Vadodara'].map((city) => `DICS ${city}`)
const names = async (page: Page) => (await cards(page).getByRole('heading').allInnerTexts()).sort()

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const start of ['/', '/branches', '/current-affairs/russia-north-korea-pact']) {
    test(`from ${start}: a variant spelling of a city finds its branch, one tap from a call`, async ({
      page,
    }) => {
      await page.goto(start)
      await field(page).fill('Baroda')
      await page.getByRole('button', { name: 'Find branch' }).click()
      await expect(page).toHaveURL(/\/branches\/near\/vadodara$/)
      await expect(firstName(page)).toHaveText('DICS Vadodara')
      await expect(cards(page).first().getByRole('link', { name: 'Call' }).first()).toHaveAttribute(
        'href',
        'tel:+919725692037',
      )
      expect(await names(page)).toEqual(five)
    })
  }

  test('the page explains its result and credits the source of the PIN codes', async ({ page }) => {
    await page.goto('/branches/near/364001')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Branches for 364001 (Bhavnagar district)',
    )
    await expect(page.locator('main')).toContainText(
      /Suggested: DICS Ahmedabad, the nearest by road \(about 1\d0 km, straight line\)\./,
    )
    await expect(page.getByRole('link', { name: 'GeoNames' })).toBeVisible()
  })

  test('an ambiguous place name offers a choice', async ({ page }) => {
    await page.goto('/branches/find?q=Kalol')
    await page.getByRole('link', { name: 'Kalol (Panchmahal district)' }).click()
    await expect(firstName(page)).toHaveText('DICS Vadodara')
  })

  test('a state offers its districts; a PIN code that contradicts the place name offers a choice', async ({
    page,
  }) => {
    await page.goto('/branches')
    await field(page).fill('Rajasthan')
    await page.getByRole('button', { name: 'Find branch' }).click()
    await expect(page).toHaveURL(/\/branches\/near\/rajasthan$/)
    await expect(page.locator('main')).toContainText('Choose your district in Rajasthan')
    await page.getByRole('link', { name: 'Pratapgarh district, Rajasthan' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Branches for Pratapgarh district, Rajasthan',
    )
    await field(page).fill('B-201, 301, Vesu, Surat 380009')
    await page.getByRole('button', { name: 'Find branch' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which place: 380009 or Vesu?')
    await page.getByRole('link', { name: '380009 (Ahmedabad district)' }).click()
    await expect(firstName(page)).toHaveText('DICS Ahmedabad')
  })

  test('a pasted address resolves to its PIN code, not to its house number', async ({ page }) => {
    for (const [address, code] of [
      ['B-201, 301, Vesu, Surat 395007', '395007'],
      ['Flat 302, 012 Tower, Vadodara 390020', '390020'],
    ] as const) {
      await page.goto('/branches')
      await field(page).fill(address)
      await page.getByRole('button', { name: 'Find branch' }).click()
      await expect(page).toHaveURL(new RegExp(`/branches/near/${code}$`))
      await expect(page.getByRole('heading', { level: 1 })).toContainText(code)
    }
  })

  test('without a script, neither geolocation nor a copy button is offered', async ({ page }) => {
    await page.goto('/branches')
    await expect(page.getByText('Use my location')).toBeHidden()
    await expect(page.getByText('Copy address').first()).toBeHidden()
    await expect(page.getByText('not sent or stored')).toBeHidden()
  })
})

const mistakes: [query: string, answer: string][] = [
  ['', 'Enter a city, an area or a PIN code'],
  ['38000', 'Enter a 6-digit PIN code, for example 380009'],
  ['999999', 'No place with this PIN code is known here'],
  ['London', 'No place with this name is known here'],
  ['😀', 'No place with this name is known here'],
  [`"><script>alert(1)</script> $& '`, 'No place with this name is known here'],
  ['Ahmedabad '.repeat(100), 'Enter only a city, an area or a PIN code'],
]
for (const [query, answer] of mistakes) {
  test(`${JSON.stringify(query.slice(0, 30))} is answered beside the field and stays in it`, async ({
    page,
  }) => {
    const response = await page.goto(`/branches/find?${new URLSearchParams({ q: query })}`)
    expect(response?.headers()['cache-control']).toMatch(/^private/)
    await expect(field(page)).toHaveValue(query)
    await expect(field(page)).toHaveAccessibleDescription(new RegExp(answer))
    await expect(field(page)).toHaveAttribute('aria-invalid', 'true')
    expect(await names(page)).toEqual(five)
    await expect(page.getByText('Call the head office')).toBeVisible()
  })
}

test('a search is an uncacheable redirect to a cacheable page', async ({ request }) => {
  const found = await request.get('/branches/find?q=PIN-380%20009', { maxRedirects: 0 })
  expect(found.status()).toBe(307)
  expect(found.headers().location).toBe('/branches/near/380009')
  expect(found.headers()['cache-control']).toMatch(/^private/)
  expect((await request.get('/branches/near/380009')).headers()['cache-control']).toContain('s-maxage=60')
})

test('an unknown place answers 404', async ({ request }) => {
  for (const place of [
    '999999',
    'london',
    'Surat',
    '38000',
    '%E0%A4%A',
    '%25',
    'a%25b',
    'a%2525',
    'surat-or-380009',
    'surat-or-london',
  ])
    expect(await statusOf(request, `/branches/near/${place}`), place).toBe(404)
  expect(await statusOf(request, '/branches/find/nonsense')).toBe(404)
})

test('works by keyboard alone: field, result, call', async ({ page }) => {
  await page.goto('/branches')
  for (
    let step = 0;
    step < 20 && !(await field(page).evaluate((input) => input === document.activeElement));
    step += 1
  )
    await page.keyboard.press('Tab')
  await page.keyboard.type('amreli')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/branches\/near\/amreli$/)
  const call = cards(page).first().getByRole('link', { name: 'Call' }).first()
  for (
    let step = 0;
    step < 20 && !(await call.evaluate((link) => link === document.activeElement));
    step += 1
  )
    await page.keyboard.press('Tab')
  await expect(call).toBeFocused()
  await expect(call).toHaveAttribute('href', 'tel:+918469231587')
})

test.describe('the location', () => {
  const bhavnagar = { latitude: 21.76, longitude: 72.15 }
  const status = (page: Page) => page.getByRole('status')
  const locate = async (page: Page) => {
    await page.goto('/branches', { waitUntil: 'networkidle' })
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.getByRole('button', { name: 'Use my location' }).click()
    return requests
  }

  test('geolocation granted: the branch of the district comes first; the position is sent nowhere', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['geolocation'])
    await context.setGeolocation(bhavnagar)
    const requests = await locate(page)
    await expect(status(page)).toHaveText(
      /DICS Ahmedabad is the branch for you \(about 1\d0 km, straight line\)\. It is now the first in the list\./,
    )
    await expect(firstName(page)).toHaveText('DICS Ahmedabad')
    await context.setGeolocation({ latitude: 20.37, longitude: 72.9 })
    await page.getByRole('button', { name: 'Use my location' }).click()
    await expect(firstName(page)).toHaveText('DICS Surat')
    expect(await names(page)).toEqual(five)
    expect(requests).toEqual([])
  })

  test('geolocation far from any branch: says so and names the nearest one', async ({ page, context }) => {
    await context.grantPermissions(['geolocation'])
    await context.setGeolocation({ latitude: 13.08, longitude: 80.27 })
    await locate(page)
    await expect(status(page)).toHaveText(
      /You are far from every branch\. DICS Surat is the nearest \(about 1[12]\d0 km/,
    )
  })

  test('geolocation denied or unavailable: says which; the list stays', async ({ page, context }) => {
    await context.clearPermissions()
    await locate(page)
    await expect(status(page)).toHaveText(/not allowed to share your location/)
    expect(await names(page)).toEqual(five)

    await context.grantPermissions(['geolocation'])
    await context.setGeolocation(null)
    await page.getByRole('button', { name: 'Use my location' }).click()
    await expect(status(page)).toHaveText(/can’t find your location at the moment/)
    await expect(firstName(page)).toHaveText('DICS Ahmedabad')
  })

  test('geolocation slow: says so after eight seconds; the list stays', async ({ page }) => {
    await page.clock.install()
    // A fake geolocation that times out exactly at the limit.
    await page.addInitScript(() => {
      navigator.geolocation.getCurrentPosition = (_found, failed, options) => {
        const { TIMEOUT } = GeolocationPositionError.prototype
        const error = Object.create(GeolocationPositionError.prototype, { code: { value: TIMEOUT } })
        setTimeout(() => failed?.(error), options?.timeout)
      }
    })
    await locate(page)
    await page.clock.runFor(7_900)
    await expect(status(page)).toHaveText(/Asking your browser/)
    await page.clock.runFor(200)
    await expect(status(page)).toHaveText(/can’t find your location at the moment/)
    expect(await names(page)).toEqual(five)
  })
})

test('the copied address has every line that a courier needs', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/branches/surat')
  await page.getByRole('button', { name: 'Copy address' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '403, Raj Victoria\nPal\nOpposite Pal Walkway, Near Galaxy Circle\nSurat 394510, Gujarat',
  )
})

test('a branch can be saved as a contact', async ({ request }) => {
  const response = await request.get('/branches/ahmedabad/contact.vcf')
  expect(response.headers()['content-type']).toBe('text/vcard; charset=utf-8')
  expect(response.headers()['content-disposition']).toContain('ahmedabad.vcf')
  expect(await response.text()).toContain('TEL;VALUE=uri;TYPE="work,cell";PREF=1:tel:+918469231587\r\n')
  expect(await statusOf(request, '/branches/nowhere/contact.vcf')).toBe(404)
})

test('a new branch is found by PIN code, city, area and districts as soon as it is published', async ({
  world,
  request,
}) => {
  const branch = {
    _id: 'branch-rajkot',
    _type: 'branch',
    name: 'DICS Rajkot',
    slug: { _type: 'slug', current: 'rajkot' },
    city: 'Rajkot',
    state: 'Gujarat',
    status: 'open',
    address: {
      premises: '1, Test House',
      locality: 'Zzyzxnagar',
      city: 'Rajkot',
      state: 'Gujarat',
      pinCode: '360001',
    },
    phones: [{ _type: 'phone', _key: 'a', number: '+919725692038', kind: 'mobile', primary: true }],
    serviceDistricts: ['Rajkot', 'Morbi'],
  }
  const suggested = async (place: string) =>
    /Suggested: <a[^>]*>([^<]*)/.exec(await (await request.get(`/branches/near/${place}`)).text())?.[1]
  const places = ['360001', 'rajkot', 'morbi', '363641', 'gondal']
  for (const place of places) expect(await suggested(place)).toBe('DICS Ahmedabad')

  const ahmedabad = await world.editor.getDocument('branch-ahmedabad')
  const districts = (ahmedabad?.serviceDistricts as string[]).filter(
    (name) => !branch.serviceDistricts.includes(name),
  )
  await world.editor.patch('branch-ahmedabad').set({ serviceDistricts: districts }).commit()
  await world.editor.create(branch)
  const began = performance.now()
  await until(async () => (await suggested('360001')) === 'DICS Rajkot')
  console.log(`publish to the page of a PIN code: ${Math.round(performance.now() - began)} ms`)
  // The pages of all other PIN codes are rendered on the next request, so they can't be stale.
  for (const place of places) expect(await suggested(place)).toBe('DICS Rajkot')
  const search = async () => {
    const found = await request.get('/branches/find?q=zzyzxnagar%20rajkot', { maxRedirects: 0 })
    return found.headers().location === '/branches/near/zzyzxnagar'
  }
  await until(search)
  expect(await suggested('zzyzxnagar')).toBe('DICS Rajkot')

  await world.editor.delete(branch._id)
  await world.editor.patch('branch-ahmedabad').set({ serviceDistricts: ahmedabad?.serviceDistricts }).commit()
  await until(async () => (await suggested('360001')) === 'DICS Ahmedabad')
  await until(async () => (await statusOf(request, '/branches/near/zzyzxnagar')) === 404)
})

test('a closed or moved branch says so first and links to its replacement', async ({ world, page }) => {
  const surat = world.editor.patch('branch-surat')
  await surat.set({ status: 'closed' }).commit()
  await until(async () => (await (await page.request.get('/branches/surat')).text()).includes('has closed'))
  await page.goto('/branches/surat')
  await expect(page.locator('h1 ~ *').first()).toContainText('This branch has closed.')
  await page.getByRole('link', { name: 'DICS Vadodara' }).first().click()
  await expect(page).toHaveURL(/\/branches\/vadodara$/)
  await page.goto('/branches/near/valsad')
  await expect(firstName(page)).toHaveText('DICS Vadodara')

  const movedTo = { _type: 'reference', _ref: 'branch-gandhinagar' }
  await world.editor.patch('branch-surat').set({ status: 'moved', movedTo }).commit()
  await until(async () => (await (await page.request.get('/branches/surat')).text()).includes('has moved to'))
  await page.goto('/branches/near/394510')
  await expect(firstName(page)).toHaveText('DICS Gandhinagar')

  await world.editor.patch('branch-surat').set({ status: 'open' }).unset(['movedTo']).commit()
  await until(async () => !(await (await page.request.get('/branches/surat')).text()).includes('has moved'))
})

test('a branch with little more than its required fields has a complete page, card and contact', async ({
  world,
  page,
}) => {
  await world.editor.create({
    _id: 'branch-least',
    _type: 'branch',
    name: 'DICS Least',
    slug: { _type: 'slug', current: 'least' },
    city: 'Pune',
    state: 'Maharashtra',
    status: 'open',
    address: {
      premises: '1, Least House',
      locality: 'નવું ગામડું',
      city: 'Pune',
      state: 'Maharashtra',
      pinCode: '419999',
    },
    phones: [{ _type: 'phone', _key: 'a', number: '+919725692039', kind: 'mobile', primary: true }],
  })
  await until(async () => (await page.request.get('/branches/least')).status() === 200)
  await page.goto(`/branches/find?${new URLSearchParams({ q: 'નવું ગામડું' })}`)
  await expect(firstName(page)).toHaveText('DICS Least')
  await page.goto('/branches/near/419999')
  await expect(firstName(page)).toHaveText('DICS Least')
  await page.goto('/branches/least')
  const jsonLd = await page.locator('script[type="application/ld+json"]').first().textContent()
  expect(JSON.parse(jsonLd ?? '')).toMatchObject({
    telephone: ['+919725692039'],
    address: { postalCode: '419999' },
  })
  await expect(page.getByRole('link', { name: 'Directions' }).first()).toHaveAttribute(
    'href',
    /destination=1%2C\+Least/,
  )
  await world.editor.delete('branch-least')
  await until(async () => (await page.request.get('/branches/least')).status() !== 200)
})

test('the branch finder works while the Content Lake is down', async ({ world, request }) => {
  for (const path of ['/branches/near/395009', '/branches/find?q=x']) await request.get(path)
  await world.stopLake()
  try {
    const found = await request.get('/branches/find?q=navrangpura', { maxRedirects: 0 })
    expect(found.headers().location).toBe('/branches/near/navrangpura')
    expect(await (await request.get('/branches/near/395009')).text()).toContain('DICS Surat')
    for (const q of ['38000', 'Atlantis', 'Lemuria'])
      expect(await statusOf(request, `/branches/find?${new URLSearchParams({ q })}`), q).toBe(200)
  } finally {
    await world.startLake()
  }
})
