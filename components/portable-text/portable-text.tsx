import { PortableText as Renderer, type PortableTextComponents } from '@portabletext/react'
import type { ReactNode } from 'react'
import type { Body, BodyBlock } from '@/lib/content/body'
import { Callout } from './callout'
import { Figure } from './figure'
import { Quote } from './quote'
import { Table } from './table'
import { TextLink } from './text-link'

/** Every type of block that is not a paragraph has its component: a new one does not compile without. */
type BlockComponents = {
  [Type in Exclude<BodyBlock['_type'], 'block'>]: (props: {
    value: Extract<BodyBlock, { _type: Type }>
  }) => ReactNode
}

const types: BlockComponents = { figure: Figure, table: Table, callout: Callout, quote: Quote }

const components: PortableTextComponents = { types: { ...types }, marks: { link: TextLink } }

/** In a compilation, where an article is a part among others, its headings stand one level lower. */
const componentsOfPart: PortableTextComponents = {
  ...components,
  block: { h2: ({ children }) => <h3>{children}</h3>, h3: ({ children }) => <h4>{children}</h4> },
}

/** The text of an article, on its own page or as a `part` of a compilation. */
export function PortableText({ body, part = false }: { body: Body; part?: boolean }) {
  return <Renderer value={body} components={part ? componentsOfPart : components} />
}
