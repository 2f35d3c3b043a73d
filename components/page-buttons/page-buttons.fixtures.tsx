import { PageButtons } from './page-buttons'

const deck = { path: '/topics/polity', title: 'Polity' }

export const pageButtonsFixtures = [
  {
    component: 'PageButtons',
    states: {
      'for a note': <PageButtons language="en" keep deck={deck} />,
      'for a deck': <PageButtons language="en" deck={deck} />,
      'in Gujarati': <PageButtons keep deck={deck} language="gu" />,
    },
  },
]
