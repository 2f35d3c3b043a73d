import type { PortableTextMarkComponentProps } from '@portabletext/react'

type Link = { _type: 'link'; href: string }

/** A link within a text; its target was validated when the content was parsed. */
export function TextLink({ value, children }: PortableTextMarkComponentProps<Link>) {
  return value ? <a href={value.href}>{children}</a> : <>{children}</>
}
