import { expect, test } from 'vitest'
import { surat } from '@/components/branch/branch.fixtures'
import { settings } from '@/components/layout/layout.fixtures'
import { homeMetadata } from './home'

const delhi = { ...surat, city: 'New Delhi', state: 'Delhi' }
const vadodara = { ...surat, city: 'Vadodara' }

test('the home page names the institute, its business and its places', () => {
  const title = 'DICS: civil services coaching in Gujarat and Delhi'
  expect(homeMetadata('en', settings, [surat, vadodara, delhi])).toMatchObject({
    title: { absolute: title },
    description:
      'Current affairs, study notes and past questions for the civil services. Branches in Surat, Vadodara and New Delhi.',
    openGraph: { title, url: '/' },
  })
})

test('the title contains the institute’s own tagline', () => {
  expect(homeMetadata('en', { ...settings, tagline: 'Learn with care' }, [surat]).title).toEqual({
    absolute: 'DICS: Learn with care',
  })
})

test('an empty dataset has a complete title', () => {
  expect(homeMetadata('en', settings, []).title).toEqual({ absolute: 'DICS: civil services coaching' })
  expect(homeMetadata('en', { ...settings, offer: null }, [surat]).title).toEqual({
    absolute: 'DICS: current affairs for the civil services',
  })
  expect(homeMetadata('en', null, [])).toMatchObject({
    title: { absolute: 'Current affairs' },
    description: 'Current affairs, study notes and past questions for the civil services.',
  })
})

test('in another language the home page is in it', () => {
  const title = 'DICS: ગુજરાત અને દિલ્હીમાં સિવિલ સેવા કોચિંગ'
  expect(homeMetadata('gu', settings, [surat, vadodara, delhi])).toMatchObject({
    title: { absolute: title },
    description: expect.stringMatching(/સુરત, વડોદરા અને નવી દિલ્હીમાં શાખાઓ\.$/),
    alternates: { canonical: '/gu', languages: { en: '/', hi: '/hi', gu: '/gu', 'x-default': '/' } },
    openGraph: { title, url: '/gu' },
  })
  expect(homeMetadata('gu', { ...settings, translations: null }, [surat]).title).toEqual({
    absolute: 'DICS: સિવિલ સેવાઓ માટે કરંટ અફેર્સ',
  })
})
