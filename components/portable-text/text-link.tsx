import type { PortableTextMarkComponentProps } from '@portabletext/react'

type Link = { _type: 'link'; href: string }

/** A link within a text; where it may lead was decided when the content was parsed. */
export function TextLink({ value, children }: PortableTextMarkComponentProps<Link>) {
  return value ? <a href={value.href}>{children}</a> : <>{children}</>
}
