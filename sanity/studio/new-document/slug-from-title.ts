import { set, type ObjectInputProps } from 'sanity'
import { useEffect, useRef } from 'react'
import { z } from 'zod'
import { slugify } from '../../../lib/content/studio/slugify'

const sourceOf = ({ fields }: ObjectInputProps['schemaType']) =>
  z.object({ source: z.string() }).safeParse(fields.find(({ name }) => name === 'slug')?.type.options).data
    ?.source

const stored = z.object({ slug: z.object({ current: z.string() }) })

/**
 * The slug that a document gets when the editor leaves its title: none if it has another one, because the editor chose
 * that, or if it is published.
 */
export function nextSlug(document: unknown, before: string, title: string): string | undefined {
  const slug = stored.safeParse(document).data?.slug.current ?? ''
  const next = slugify(title)
  return next && next !== slug && (slug === '' || slug === slugify(before)) ? next : undefined
}

type Props = Pick<ObjectInputProps, 'focusPath' | 'onChange' | 'readOnly' | 'schemaType' | 'value'>

/** Fills in the slug of a document that was never published when the editor leaves its title. */
export function useSlugFromTitle(
  { focusPath, onChange, readOnly, schemaType, value }: Props,
  isPublished: boolean,
) {
  const source = sourceOf(schemaType)
  const text: unknown = source && value?.[source]
  const title = typeof text === 'string' ? text : ''
  const isWriting = source !== undefined && focusPath[0] === source
  const before = useRef<string>(undefined)
  useEffect(() => {
    if (isWriting) before.current ??= title
    if (isWriting || before.current === undefined) return
    const current = nextSlug(value, before.current, title)
    before.current = undefined
    if (current && !isPublished && !readOnly) onChange(set({ _type: 'slug', current }, ['slug']))
  }, [isWriting, title, value, isPublished, readOnly, onChange])
}
