import { Highlighted } from './search-results'
import { NoResults } from './no-results'

const search = { text: 'self defence', page: 1 }

export const searchFixtures = [
  {
    component: 'Highlighted',
    states: { 'two words': <Highlighted text="The right to self-defence" words={['self', 'defence']} /> },
  },
  {
    component: 'NoResults',
    states: {
      'in all notes': <NoResults search={search} total={0} />,
      'in the notes of a topic': <NoResults search={{ ...search, topic: 'polity' }} total={0} />,
      'on a page too far': <NoResults search={{ ...search, page: 9 }} total={20} />,
    },
  },
]
