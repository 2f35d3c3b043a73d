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

/** The text of an article. */
export function PortableText({ body }: { body: Body }) {
  return <Renderer value={body} components={components} />
}
