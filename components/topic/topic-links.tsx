import { LinkRow } from '@/components/ui/links'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'

type Props = { language: Language; topics: { _id: string; title: string; slug: string }[]; label?: string }

/** Links to topics in a row. */
export function TopicLinks({ language, topics, label }: Props) {
  if (topics.length === 0) return null
  return (
    <LinkRow
      links={topics.map(({ title, slug }) => ({ name: title, href: pathsIn(language)(routes.topic(slug)) }))}
      label={label}
    />
  )
}
