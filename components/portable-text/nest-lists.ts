import type { BodyBlock, ListItem, Paragraph } from '@/lib/content/body'

/** A block that may contain the site's own marks. */
type Text = Omit<Paragraph, 'markDefs'> & { markDefs: { _type: string; _key: string }[] }
type Block = Exclude<BodyBlock, Paragraph> | Text
type Span = Paragraph['children'][number]
type Item = Omit<Text, 'children'> & { children: (Span | List)[] }

/** A list as the Portable Text renderer expects it; a list of level 2 is nested in the item above it. */
export type List = {
  _type: '@list'
  _key: string
  mode: 'html'
  level: number
  listItem: ListItem
  children: Item[]
}

/**
 * Nests list items in lists. An item continues the count of its list, also after nested lists; the renderer's own
 * nesting restarts the count after nested lists of two kinds.
 */
export function nestLists(body: readonly Block[]): (Block | List)[] {
  const nested: (Block | List)[] = []
  let open: List[] = []
  for (const block of body) {
    if (block._type !== 'block' || !block.listItem) {
      open = []
      nested.push(block)
      continue
    }
    const { listItem, level = 1 } = block
    open = open.filter((list) => list.level < level || (list.level === level && list.listItem === listItem))
    let list = open.at(-1)
    if (list?.level !== level) {
      const around: { push: (list: List) => void } = list?.children.at(-1)?.children ?? nested
      list = { _type: '@list', _key: `${block._key}-list`, mode: 'html', level, listItem, children: [] }
      around.push(list)
      open.push(list)
    }
    list.children.push({ ...block, children: [...block.children] })
  }
  return nested
}
