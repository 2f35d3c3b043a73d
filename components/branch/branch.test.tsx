import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Branch } from '@/lib/content/branch'
import { samples } from '@/lib/content/testing/samples'
import { BranchActions } from './branch-actions'
import { BranchCard } from './branch-card'
import { surat } from './branch.fixtures'
import { BranchFacts } from './branch-facts'
import { BranchStatus } from './branch-status'
import { directionsHref } from './directions'
import { PostalAddress } from './postal-address'

test('the address has its landmarks on a separate line', () => {
  expect(renderToStaticMarkup(<PostalAddress language="en" address={surat.address} />)).toMatch(
    /^<address>403, Raj Victoria<br\/>Pal<br\/>Surat 394510, Gujarat<span[^>]*>Opposite Pal Walkway, Near Galaxy Circle<\/span><\/address>$/,
  )
})

test('every number is a tel: link, the primary one first; WhatsApp only if it is known', () => {
  const html = renderToStaticMarkup(<BranchActions language="en" branch={surat} />)
  const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)
  expect(links.slice(0, 3)).toEqual(['tel:+918401031587', 'tel:+918401031583', 'https://wa.me/918401031587'])
  expect(links.at(-1)).toBe('/branches/surat')
  expect(html).toContain('Call +91 84010 31587')
})

test('directions lead to the coordinates if known, else to the address', () => {
  expect(directionsHref({ ...surat, geo: { lat: 21.19, lng: 72.79 } })).toBe(
    'https://www.google.com/maps/dir/?api=1&destination=21.19%2C72.79',
  )
  expect(new URL(directionsHref(surat)).searchParams.get('destination')).toBe(
    '403, Raj Victoria, Pal, Surat 394510, Gujarat',
  )
})

test.each([
  ['open', null],
  ['temporarilyClosed', 'temporarily closed'],
  ['closed', 'See all branches'],
  ['moved', '<a href="/branches/vadodara">DICS Vadodara</a>'],
] as const)('a branch that is %s says: %s', (status, words) => {
  const movedTo =
    status === 'moved' ? { _id: 'v', name: 'DICS Vadodara', slug: 'vadodara', translations: null } : null
  const html = renderToStaticMarkup(<BranchStatus language="en" branch={{ ...surat, status, movedTo }} />)
  if (words) expect(html).toContain(words)
  else expect(html).toBe('')
})

test('a branch that is not open names the one to contact instead, once', () => {
  const instead = { name: 'DICS Vadodara', slug: 'vadodara', translations: null }
  const movedTo = { _id: 'v', ...instead }
  const html = (change: Partial<Branch>) =>
    renderToStaticMarkup(<BranchStatus language="en" branch={{ ...surat, ...change }} instead={instead} />)
  expect(html({ status: 'closed' })).toContain(
    'Contact <a href="/branches/vadodara">DICS Vadodara</a> instead.',
  )
  expect(html({ status: 'moved', movedTo }).match(/DICS Vadodara/g)).toHaveLength(1)
  expect(html({ status: 'open' })).toBe('')
})

test('in Gujarati a branch has its Gujarati name and address; facts in English are marked', () => {
  const branch = samples.branch
  const html = renderToStaticMarkup(
    <>
      <BranchCard language="gu" branch={branch} />
      <BranchFacts language="gu" branch={branch} />
    </>,
  )
  expect(html).toMatch(/<h2[^>]*>ડિક્સ અમદાવાદ<\/h2>/)
  expect(html).toContain('<address>506, થર્ડ આઈ થ્રી<br/>સી જી રોડ, નવરંગપુરા<br/>અમદાવાદ 380009, ગુજરાત')
  expect(html).toContain('<dd>સ્ટેડિયમ</dd>')
  expect(html).toContain('<dd><span lang="en">Reading room</span></dd>')
  expect(
    renderToStaticMarkup(<BranchCard language="hi" branch={{ ...branch, translations: null }} />),
  ).toMatch(/<h2[^>]*><span lang="en">DICS Ahmedabad<\/span><\/h2>/)
})

test('a closed branch says so before its address', () => {
  const html = renderToStaticMarkup(<BranchCard language="en" branch={{ ...surat, status: 'closed' }} />)
  expect(html.indexOf('has closed')).toBeLessThan(html.indexOf('<address>'))
})

test('the head office and the partner have a badge', () => {
  const partner = { label: 'In association with', name: 'Edge IAS', url: null, translations: null }
  const html = renderToStaticMarkup(
    <BranchCard language="en" branch={{ ...surat, headOffice: true, partner }} />,
  )
  expect(html).toContain('Head office')
  expect(html).toContain('In association with Edge IAS')
  expect(renderToStaticMarkup(<BranchCard language="en" branch={surat} />)).not.toContain('Head office')
})

test('unknown facts are omitted', () => {
  expect(renderToStaticMarkup(<BranchFacts language="en" branch={surat} />)).not.toMatch(/<dt>/)
  const html = renderToStaticMarkup(
    <BranchFacts language="en" branch={{ ...surat, metro: 'Rajendra Place' }} />,
  )
  expect(html).toContain('<dt>Metro</dt><dd>Rajendra Place</dd>')
})

test('a page in Gujarati links to pages in Gujarati and marks what is in English', () => {
  const branch = {
    ...surat,
    headOffice: true,
    hours: [{ _key: 'a', days: ['Mo' as const], opens: '09:00', closes: '18:30' }],
  }
  const html = renderToStaticMarkup(
    <>
      <BranchCard language="gu" branch={branch} />
      <BranchFacts language="gu" branch={branch} />
    </>,
  )
  expect(html).toContain('<h2 class="_name_')
  expect(html).toContain('<span lang="en">DICS Surat</span>')
  expect(html).toContain('href="/gu/branches/surat"')
  expect(html).toContain('href="/gu/branches/surat/contact.vcf"')
  expect(html).toContain('<br/>સુરત 394510, ગુજરાત')
  expect(html).toContain('<span lang="en">Galaxy Circle</span> પાસે')
  expect(html).toContain('<dt>સમય</dt><dd><span>સોમ 09:00–18:30</span></dd>')
  expect(html).toContain('data-copied="કૉપિ થઈ ગયું"')
})

test('a branch that moved says so in the word order of the language', () => {
  const branch = {
    ...surat,
    status: 'moved' as const,
    movedTo: { _id: 'v', name: 'DICS Vadodara', slug: 'vadodara', translations: null },
  }
  expect(renderToStaticMarkup(<BranchStatus language="gu" branch={branch} />)).toContain(
    'આ શાખા <a href="/gu/branches/vadodara"><span lang="en">DICS Vadodara</span></a> ખાતે ખસેડાઈ છે.',
  )
})
