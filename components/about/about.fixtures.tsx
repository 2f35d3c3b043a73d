import { AboutThisSite } from './about-this-site'

export const aboutFixtures = [
  {
    component: 'AboutThisSite',
    states: {
      'with the content of the seed': <AboutThisSite language="en" />,
      'in Hindi': <AboutThisSite language="hi" />,
      'in Gujarati': <AboutThisSite language="gu" />,
    },
  },
]
