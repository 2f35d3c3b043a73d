import { expect, test } from './fixtures.ts'

/** The institute's branches as listed on its old site: every phone number, and parts of every address. */
const branches = [
  {
    slug: 'ahmedabad',
    numbers: ['+918469231587', '+919586028957', '+917940098991'],
    address: [
      '506',
      '3rd EYE THREE (III)',
      'Induben Khakhrawala',
      'Girish Cold Drink Cross Road',
      'CG Road',
      'Navrangpura',
      'Ahmedabad',
      '380009',
    ],
  },
  {
    slug: 'gandhinagar',
    numbers: ['+919723832444', '+919723932444'],
    address: [
      'A-306',
      'The Landmark',
      'Urjanagar-1',
      'Spicy Street',
      'Kudasan – Por Road',
      'Kudasan',
      'Gandhinagar',
      '382421',
    ],
  },
  {
    slug: 'vadodara',
    numbers: ['+919725692037', '+919725692054'],
    address: [
      '2nd Floor',
      '9 Shivali Society',
      'L&T Circle',
      'Ratri Bazar',
      'Karelibaugh',
      'Vadodara',
      '390018',
    ],
  },
  {
    slug: 'surat',
    numbers: ['+918401031583', '+918401031587'],
    address: ['403', 'Raj Victoria', 'Pal Walkway', 'Galaxy Circle', 'Pal', 'Surat', '394510'],
  },
  {
    slug: 'new-delhi',
    numbers: ['+919104830862', '+919104830865'],
    address: ['57/17', '2nd Floor', 'Old Rajinder Nagar Market', 'Bada Bazaar Marg', 'Delhi', '110060'],
  },
]

test.use({ javaScriptEnabled: false })

for (const { slug, numbers, address } of branches) {
  test(`${slug}: every number is a tel: link, and the address is complete`, async ({ page }) => {
    await page.goto(`/branches/${slug}`)
    const links = await page
      .locator('main a[href^="tel:"]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    expect(new Set(links)).toEqual(new Set(numbers.map((number) => `tel:${number}`)))
    const text = await page.locator('main address').first().innerText()
    for (const words of address) expect(text).toContain(words)
  })
}

test('the list shows every branch with every number, head office first', async ({ page }) => {
  await page.goto('/branches')
  const slugs = await page
    .locator('main a[href^="/branches/"]')
    .evaluateAll((all) => [
      ...new Set(all.map((a) => new URL((a as HTMLAnchorElement).href).pathname.split('/')[2])),
    ])
  expect(slugs).toEqual(branches.map(({ slug }) => slug))
  for (const number of branches.flatMap(({ numbers }) => numbers))
    await expect(page.locator(`main a[href="tel:${number}"]`)).not.toHaveCount(0)
  await expect(page.getByText('Edge IAS').first()).toBeVisible()
})

test('the list shows no WhatsApp, opening hours or e-mail, because none is known', async ({ page }) => {
  for (const path of ['/branches', ...branches.map(({ slug }) => `/branches/${slug}`)]) {
    await page.goto(path)
    await expect(page.locator('main a[href*="wa.me"], main a[href^="mailto:"]')).toHaveCount(0)
  }
})
