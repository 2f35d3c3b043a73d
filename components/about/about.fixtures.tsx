import { AboutThisSite } from './about-this-site'

export const aboutFixtures = [
  { component: 'AboutThisSite', states: { 'with the content of the seed': <AboutThisSite /> } },
]
