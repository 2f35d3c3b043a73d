import {
  PortableText as Renderer,
  toPlainText,
  type PortableTextBlockComponent,
  type PortableTextComponents,
  type PortableTextListComponent,
  type PortableTextMarkComponent,
  type PortableTextMarkComponentProps,
} from '@portabletext/react'
import type { PortableTextBlock } from '@portabletext/types'
import type { ReactNode } from 'react'
import { directionOf } from '@/components/ui/mixed-language-text'
import type { Body, Decorator, ListItem, MarkDef, Paragraph } from '@/lib/content/body'
import type { Language } from '@/lib/languages'
import { blocksIn } from './blocks'
import { headingsOf, type Headings } from './headings'
import { CountedList, numberOfItem } from './list'
import { nestLists } from './nest-lists'
import { withPassageMarks, type PassageMark } from './passage-marks'

/** Every style, list and mark of a paragraph needs a component here; a new one does not compile without. */
type ParagraphComponents = {
  block: Record<Paragraph['style'], PortableTextBlockComponent>
  list: Record<ListItem, PortableTextListComponent>
  marks: { [Type in MarkDef['_type']]: typeof TextLink } & {
    passage: PortableTextMarkComponent<PassageMark>
  } & Record<Decorator, (props: { children: ReactNode }) => ReactNode>
}

type Props = {
  body: Body
  /** The language of labels that the site adds to the text. */
  language: Language
  /** In a compilation, where the article is a section: its headings are two levels lower and have no ids. */
  part?: boolean
}

/** The text of an article; its headings have the ids that `headingsOf` returns. */
export function PortableText({ body, language, part = false }: Props) {
  const marked = body.map((block) => (block._type === 'block' ? withPassageMarks(block, language) : block))
  return <Renderer value={nestLists(marked)} components={componentsFor(headingsOf(marked), language, part)} />
}

function componentsFor(headings: Headings, language: Language, part: boolean): PortableTextComponents {
  const [Section, Subsection] = part ? (['h4', 'h5'] as const) : (['h2', 'h3'] as const)
  const inParagraphs: ParagraphComponents = {
    block: {
      normal: ({ value, children }) => <p dir={direction(value)}>{children}</p>,
      h2: ({ value, children }) => <Section {...heading(value)}>{children}</Section>,
      h3: ({ value, children }) => <Subsection {...heading(value)}>{children}</Subsection>,
    },
    list: {
      bullet: ({ children }) => <ul>{children}</ul>,
      number: CountedList,
      'lower-alpha': CountedList,
      'upper-alpha': CountedList,
      'lower-roman': CountedList,
      'upper-roman': CountedList,
      'number-brackets': CountedList,
      'lower-alpha-brackets': CountedList,
      'lower-roman-brackets': CountedList,
    },
    marks: {
      link: TextLink,
      passage: ({ value, children }) => <span lang={value?.language}>{children}</span>,
      strong: ({ children }) => <strong>{children}</strong>,
      em: ({ children }) => <em>{children}</em>,
      sup: ({ children }) => <sup>{children}</sup>,
      sub: ({ children }) => <sub>{children}</sub>,
    },
  }
  const heading = (value: PortableTextBlock) => ({
    id: part ? undefined : headings.get(value)?.id,
    dir: direction(value),
  })
  return {
    types: { ...blocksIn(language) },
    ...inParagraphs,
    listItem: ({ value, children }) => (
      <li value={numberOfItem(value)} dir={direction(value)}>
        {children}
      </li>
    ),
  }
}

const direction = (value: PortableTextBlock) => directionOf(toPlainText(value))

/** A link within a text; its target was validated when the content was parsed. */
function TextLink({ value, children }: PortableTextMarkComponentProps<{ _type: 'link'; href: string }>) {
  return value ? <a href={value.href}>{children}</a> : <>{children}</>
}
