import { samples } from '@/lib/content/testing/samples'
import { AuthorList } from './author-list'
import { AuthorView } from './author-view'

const author = samples.author
const list = { articles: [], page: 1, pages: 1, total: 0 }

export const authorFixtures = [
  {
    component: 'AuthorList',
    states: {
      several: <AuthorList language="en" authors={[author]} />,
      none: <AuthorList language="en" authors={[]} />,
      'in Gujarati': <AuthorList language="gu" authors={[author]} />,
    },
  },
  {
    component: 'AuthorView',
    states: {
      'with all fields': <AuthorView language="en" author={author} list={list} />,
      'in Hindi': <AuthorView language="hi" author={author} list={list} />,
      'a desk': (
        <AuthorView
          language="en"
          author={{ ...author, qualifications: null, bio: null, photo: null }}
          list={list}
        />
      ),
    },
  },
]
