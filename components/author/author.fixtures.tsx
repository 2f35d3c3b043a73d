import { samples } from '@/lib/content/testing/samples'
import { AuthorList } from './author-list'
import { AuthorView } from './author-view'

const author = samples.author
const list = { articles: [], page: 1, pages: 1, total: 0 }

export const authorFixtures = [
  {
    component: 'AuthorList',
    states: { several: <AuthorList authors={[author]} />, none: <AuthorList authors={[]} /> },
  },
  {
    component: 'AuthorView',
    states: {
      'with all fields': <AuthorView author={author} list={list} />,
      'a desk': (
        <AuthorView author={{ ...author, qualifications: null, bio: null, photo: null }} list={list} />
      ),
    },
  },
]
