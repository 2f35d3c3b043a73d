import type { ContentImage as Image } from '@/lib/content/image'
import { ContentImage } from './content-image'
import { LinkRow, MoreLink } from './links'
import { Name } from './name'
import { SideSection } from './section'

/** An image of the seed, so that a seeded lake can serve it. */
export const image: Image = {
  asset: {
    _id: 'image-96953e80d1a974840f1435a70d13a9bd248ae38f-720x520-png',
    width: 720,
    height: 520,
    lqip: null,
  },
  alt: 'Bars that compare the lengths of rivers of the peninsula',
  hotspot: null,
  crop: null,
}

const topic = { title: 'Geography', translations: { hi: null, gu: { title: 'ભૂગોળ' } } }

export const uiFixtures = [
  {
    component: 'ContentImage',
    states: {
      whole: <ContentImage image={image} />,
      cropped: (
        <ContentImage image={{ ...image, crop: { top: 0, bottom: 0.5, left: 0.2, right: 0.2 } }} eager />
      ),
      'that cannot be loaded': (
        <ContentImage
          image={{
            ...image,
            asset: { ...image.asset, _id: 'image-0a1b2c3d4e5f60718293a4b5c6d7e8f901234567-720x520-png' },
          }}
        />
      ),
    },
  },
  {
    component: 'LinkRow',
    states: {
      several: (
        <LinkRow
          label="Ways"
          links={[
            { name: 'Polity', href: '/topics/polity' },
            { name: 'Federalism and local government', href: '/topics/federalism' },
            { name: 'ગુજરાત', href: '/topics/gujarat' },
          ]}
        />
      ),
    },
  },
  { component: 'MoreLink', states: { plain: <MoreLink href="/current-affairs">All notes</MoreLink> } },
  {
    component: 'Name',
    states: {
      'in the language of the page': (
        <p lang="gu">
          <Name of={topic} field="title" within="gu" />
        </p>
      ),
      'without a translation': (
        <p lang="hi">
          <Name of={topic} field="title" within="hi" />
        </p>
      ),
    },
  },
  {
    component: 'SideSection',
    states: {
      plain: (
        <SideSection id="side-section" title="This week">
          <p>The heading stands in the margin where there is one, and above the text where there is none.</p>
        </SideSection>
      ),
    },
  },
]
