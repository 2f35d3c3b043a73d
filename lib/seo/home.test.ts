import { expect, test } from 'vitest'
import { surat } from '@/components/branch/branch.fixtures'
import { settings } from '@/components/layout/layout.fixtures'
import { homeMetadata } from './home'

const delhi = { ...surat, city: 'New Delhi', state: 'Delhi' }
const vadodara = { ...surat, city: 'Vadodara' }

test('the home page names the institute, its business and its places', () => {
  const title = 'DICS: civil services coaching in Gujarat and Delhi'
  expect(homeMetadata(settings, [surat, vadodara, delhi])).toMatchObject({
    title: { absolute: title },
    description:
      'Current affairs, study notes and past questions for the civil services. Branches in Surat, Vadodara and New Delhi.',
    openGraph: { title, url: '/' },
  })
})

test('the title contains the institute’s own tagline', () => {
  expect(homeMetadata({ ...settings, tagline: 'Learn with care' }, [surat]).title).toEqual({
    absolute: 'DICS: Learn with care',
  })
})

test('an empty dataset has a complete title', () => {
  expect(homeMetadata(settings, []).title).toEqual({ absolute: 'DICS: civil services coaching' })
  expect(homeMetadata({ ...settings, offer: null }, [surat]).title).toEqual({
    absolute: 'DICS: current affairs for the civil services',
  })
  expect(homeMetadata(null, [])).toMatchObject({
    title: { absolute: 'Current affairs' },
    description: 'Current affairs, study notes and past questions for the civil services.',
  })
})
