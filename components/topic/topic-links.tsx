import { LinkRow } from '@/components/ui/links'
import { routes } from '@/lib/routes'

type Props = { topics: { _id: string; title: string; slug: string }[]; label?: string }

/** Links to topics in a row. */
export function TopicLinks({ topics, label }: Props) {
  if (topics.length === 0) return null
  return (
    <LinkRow
      links={topics.map(({ title, slug }) => ({ name: title, href: routes.topic(slug) }))}
      label={label}
    />
  )
}
