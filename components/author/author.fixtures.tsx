import type { Fixture } from '@/components/fixture'
import type { Author } from '@/lib/content/author'
import { AuthorList } from './author-list'
import { AuthorView } from './author-view'

const author: Author = {
  _id: 'author',
  _rev: '1',
  name: 'Polity desk',
  slug: 'polity-desk',
  role: 'Editorial desk',
  qualifications: null,
  bio: 'The Constitution and governance.',
  photo: null,
}
const list = { articles: [], page: 1, pages: 1, total: 0 }

export const authorFixtures: Fixture[] = [
  {
    component: 'AuthorList',
    states: { several: <AuthorList authors={[author]} />, none: <AuthorList authors={[]} /> },
  },
  {
    component: 'AuthorView',
    states: {
      'a desk': <AuthorView author={author} list={list} />,
      'with qualifications': (
        <AuthorView author={{ ...author, qualifications: 'MA in political science' }} list={list} />
      ),
    },
  },
]
