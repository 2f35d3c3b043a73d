import { PreviewBar } from './preview-bar'
import { ProblemList } from './problem-list'

export const previewFixtures = [
  {
    component: 'PreviewBar',
    states: {
      drafts: <PreviewBar perspective="drafts" />,
      published: <PreviewBar perspective="published" />,
    },
  },
  {
    component: 'ProblemList',
    states: {
      several: (
        <ProblemList
          problems={[
            {
              document: 'Russia-North Korea pact',
              field: 'Context',
              message: 'Write the context',
              href: '/studio/intent/edit/id=pact;path=context',
              dataAttribute: undefined,
            },
            {
              document: undefined,
              field: '',
              message: 'Give the address',
              href: '/studio/intent/edit/id=branch',
              dataAttribute: undefined,
            },
          ]}
        />
      ),
    },
  },
]
