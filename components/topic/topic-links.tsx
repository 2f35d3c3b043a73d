import { LinkRow } from '@/components/ui/links'
import { Name } from '@/components/ui/name'
import type { Translated } from '@/lib/content/fields/translations'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'

type Props = { language: Language; topics: (Translated<'title'> & { slug: string })[]; label?: string }

/** Links to topics in a row. */
export function TopicLinks({ language, topics, label }: Props) {
  if (topics.length === 0) return null
  return (
    <LinkRow
      links={topics.map((topic) => ({
        name: <Name of={topic} field="title" within={language} />,
        href: pathsIn(language)(routes.topic(topic.slug)),
      }))}
      label={label}
    />
  )
}
