import type { Topic } from '@/lib/content/topic'
import { samples } from '@/lib/content/testing/samples'
import { Timeline } from './timeline'
import { TopicIndex } from './topic-index'
import { TopicLinks } from './topic-links'
import { TopicTree } from './topic-tree'

const topic = (title: string, description: string | null, parent?: Topic): Topic => ({
  _id: title,
  _rev: '1',
  title,
  slug: title.toLowerCase().replaceAll(' ', '-'),
  description,
  translations: null,
  parent: parent ? { _id: parent._id, title: parent.title, slug: parent.slug, translations: null } : null,
  synonyms: [],
})

const polity = topic('Polity', 'The Constitution of India and the institutions it creates.')
export const topics: Topic[] = [
  polity,
  topic('Constitutional bodies', null, polity),
  topic('Federalism and local government', null, polity),
  topic('Gujarat', null),
  topic('History', 'India from the first cities to independence.'),
]

export const topicFixtures = [
  {
    component: 'TopicTree',
    states: {
      several: <TopicTree language="en" topics={topics} />,
      none: <TopicTree language="en" topics={[]} />,
    },
  },
  {
    component: 'TopicIndex',
    states: {
      several: <TopicIndex language="en" topics={topics} />,
      none: <TopicIndex language="en" topics={[]} />,
    },
  },
  {
    component: 'Timeline',
    states: {
      'an event and an update': (
        <Timeline
          language="en"
          entries={[
            {
              date: '2024-06-21',
              text: 'Both parliaments have ratified the treaty.',
              article: samples.article,
            },
            { date: '2024-06-19', text: null, article: samples.article },
          ]}
        />
      ),
      'a single entry': (
        <Timeline language="en" entries={[{ date: '2024-06-19', text: null, article: samples.article }]} />
      ),
    },
  },
  {
    component: 'TopicLinks',
    states: { several: <TopicLinks language="en" topics={topics} label="Topics" /> },
  },
]
