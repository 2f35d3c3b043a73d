import { topics } from '@/components/topic/topic.fixtures'
import { samples } from '@/lib/content/testing/samples'
import { NoResults } from './no-results'
import { SearchForm } from './search-form'
import { Highlighted, SearchResults } from './search-results'

const search = { text: 'self defence', page: 1 }
const choices = { topics, papers: [samples.syllabusPaper] }
const result = {
  articles: [{ ...samples.article, text: 'The right to self-defence' }],
  ...{ total: 21, page: 2, pages: 2, words: ['self', 'defence'], spellings: ['self defense'] },
}

export const searchFixtures = [
  {
    component: 'Highlighted',
    states: { 'two words': <Highlighted text="The right to self-defence" words={['self', 'defence']} /> },
  },
  {
    component: 'SearchForm',
    states: {
      'before a search': <SearchForm language="en" {...choices} />,
      'in Gujarati': <SearchForm language="gu" search={{ text: 'બંધારણ', page: 1 }} {...choices} />,
    },
  },
  {
    component: 'SearchResults',
    states: {
      'a second page': <SearchResults language="en" search={search} result={result} />,
      'in Gujarati': <SearchResults language="gu" search={search} result={{ ...result, page: 1 }} />,
      'in Hindi': <SearchResults language="hi" search={search} result={result} />,
    },
  },
  {
    component: 'NoResults',
    states: {
      'in all notes': <NoResults language="en" search={search} total={0} />,
      'in the notes of a topic': (
        <NoResults language="en" search={{ ...search, topic: 'polity' }} total={0} />
      ),
      'on a page too far': <NoResults language="en" search={{ ...search, page: 9 }} total={20} />,
      'in Gujarati': <NoResults language="gu" search={{ ...search, topic: 'polity' }} total={0} />,
      'in Hindi': <NoResults language="hi" search={{ ...search, page: 9 }} total={20} />,
    },
  },
]
