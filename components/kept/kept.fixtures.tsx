import { KeptView } from './kept-view'

export const keptFixtures = [{ component: 'KeptView', states: { plain: <KeptView language="en" /> } }]
