import { Text } from '@sanity/ui'
import { Fragment, type ReactNode } from 'react'
import { countedListNames, listMark } from '../../../../lib/list-kinds'
import type { Block, Span, TableBlock, TextBlock } from '../../paste/blocks'

type Props = { block: Block; before: readonly { _type: string }[] }

/** A block of the text as the note's page shows it; the blocks `before` it determine the number of a list item. */
export function BlockText({ block, before }: Props) {
  if (block._type === 'table') return <Table {...block} />
  const sign = signOf(block, before)
  return (
    <Text
      size={block.style === 'h2' ? 2 : 1}
      weight={block.style === 'normal' ? 'regular' : 'semibold'}
      style={{
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
        marginInlineStart: `${(block.level ?? 1) - 1}rem`,
      }}
    >
      {sign && `${sign} `}
      {block.children.map((child) =>
        child._type === 'span' ? <Fragment key={child._key}>{marked(child, block)}</Fragment> : null,
      )}
    </Text>
  )
}

/** The marker of a list item: a bullet, a number or a letter. */
function signOf(block: TextBlock, before: Props['before']): string | undefined {
  if (!block.listItem) return undefined
  const kind = countedListNames.find((name) => name === block.listItem)
  return kind ? listMark(kind, numberOf(block, before)) : '•'
}

function numberOf(block: TextBlock, before: Props['before']): number {
  const own = block.children.find((child) => child._type === 'listNumber')
  if (own) return own.number
  for (const [back, earlier] of before.toReversed().entries()) {
    if (!isText(earlier) || !earlier.listItem) break
    const [level, other] = [block.level ?? 1, earlier.level ?? 1]
    if (other > level) continue
    if (other < level || earlier.listItem !== block.listItem) break
    return numberOf(earlier, before.slice(0, before.length - 1 - back)) + 1
  }
  return 1
}

const isText = (block: { _type: string }): block is TextBlock => block._type === 'block'

const tags = { strong: 'strong', em: 'em', sup: 'sup', sub: 'sub' } as const
const isTag = (mark: string): mark is keyof typeof tags => Object.hasOwn(tags, mark)

const marked = ({ text, marks }: Span, { markDefs }: TextBlock): ReactNode =>
  marks.reduce<ReactNode>((inner, mark) => {
    if (isTag(mark)) {
      const Tag = tags[mark]
      return <Tag>{inner}</Tag>
    }
    const link = markDefs.find(({ _key }) => _key === mark)
    return link ? (
      <a href={link.href} target="_blank" rel="noreferrer">
        {inner}
      </a>
    ) : (
      inner
    )
  }, text)

const cellStyle = {
  border: '1px solid var(--card-border-color)',
  padding: '0.25rem 0.5rem',
  textAlign: 'start',
  verticalAlign: 'top',
  whiteSpace: 'pre-wrap',
} as const

function Table({ caption, headerColumn, rows }: TableBlock) {
  return (
    <Text size={1} as="div" style={{ overflowX: 'auto' }}>
      <table style={{ borderCollapse: 'collapse' }}>
        {caption && <caption style={{ textAlign: 'start' }}>{caption}</caption>}
        <tbody>
          {rows.map(({ _key, cells }, row) => (
            <tr key={_key}>
              {cells.map((cell, column) => {
                const Cell = row === 0 || (headerColumn && column === 0) ? 'th' : 'td'
                return (
                  <Cell key={column} style={cellStyle}>
                    {cell}
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Text>
  )
}
