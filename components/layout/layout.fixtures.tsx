import type { Settings } from '@/lib/content/settings'
import { surat } from '@/components/branch/branch.fixtures'
import { samples } from '@/lib/content/testing/samples'
import { versionsOf } from '@/lib/versions'
import { Breadcrumb } from './breadcrumb'
import { FooterContent } from './footer-content'
import { HomeHeading } from './home-heading'
import { NotFoundMessage } from './not-found-message'
import { Notice } from './page-frame'
import { Pagination } from './pagination'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

export const settings: Settings = {
  ...samples.settings,
  name: 'DICS',
  tagline: null,
  offer: 'civil services coaching',
  translations: {
    hi: { name: 'DICS', shortName: 'DICS', tagline: null, offer: 'सिविल सेवा कोचिंग' },
    gu: { name: 'DICS', shortName: 'DICS', tagline: null, offer: 'સિવિલ સેવા કોચિંગ' },
  },
  helpline: null,
  socialLinks: [],
  grievanceContact: null,
}

const href = (page: number) => `/current-affairs/page/${page}`

export const layoutFixtures = [
  {
    component: 'SiteHeader',
    states: {
      'with a name': <SiteHeader language="en" name="DICS" />,
      'without content': <SiteHeader language="gu" />,
    },
  },
  {
    component: 'SiteFooter',
    states: {
      'without content': <SiteFooter language="hi" />,
      'with a name': (
        <SiteFooter language="en">
          <FooterContent language="en" settings={settings} />
        </SiteFooter>
      ),
      'with contacts': (
        <SiteFooter language="en">
          <FooterContent language="en" settings={samples.settings} />
        </SiteFooter>
      ),
    },
  },
  {
    component: 'Notice',
    states: {
      plain: (
        <Notice
          language="en"
          notice={{ text: 'Classes begin at 8 am on Monday.', translations: null, expires: '2026-12-31' }}
        />
      ),
    },
  },
  {
    component: 'Breadcrumb',
    states: {
      short: (
        <Breadcrumb
          language="en"
          versions={versionsOf('/branches')}
          trail={[{ name: 'Home', href: '/' }]}
          here="Branches"
        />
      ),
      long: (
        <Breadcrumb
          language="en"
          versions={versionsOf('/topics/federalism', { hi: '/topics' })}
          trail={[
            { name: 'Home', href: '/' },
            { name: 'Topics', href: '/topics' },
            { name: 'Polity', href: '/topics/polity' },
          ]}
          here="Federalism and local government, a topic with a name that is longer than a line of a phone"
        />
      ),
    },
  },
  {
    component: 'Pagination',
    states: {
      first: <Pagination language="en" page={1} pages={3} href={href} />,
      middle: <Pagination language="en" page={12} pages={40} href={href} />,
      last: <Pagination language="en" page={1000} pages={1000} href={href} />,
    },
  },
  {
    component: 'HomeHeading',
    states: {
      'with a promise': <HomeHeading language="en" settings={samples.settings} branches={[surat]} />,
      'with a name': <HomeHeading language="en" settings={settings} branches={[surat]} />,
      'in Gujarati': <HomeHeading language="gu" settings={settings} branches={[surat]} />,
      'without content': <HomeHeading language="en" settings={null} branches={[]} />,
    },
  },
  {
    component: 'NotFoundMessage',
    states: { plain: <NotFoundMessage language="en" />, 'in Gujarati': <NotFoundMessage language="gu" /> },
  },
]
