import type { BodyBlock, ListItem, Paragraph } from '@/lib/content/body'

/** A block whose marks may be the site’s own. */
type Text = Omit<Paragraph, 'markDefs'> & { markDefs: { _type: string; _key: string }[] }
type Block = Exclude<BodyBlock, Paragraph> | Text
type Span = Paragraph['children'][number]
type Item = Omit<Text, 'children'> & { children: (Span | List)[] }

/** A list as the renderer of Portable Text knows it; one of level 2 stands within the item above it. */
export type List = {
  _type: '@list'
  _key: string
  mode: 'html'
  level: number
  listItem: ListItem
  children: Item[]
}

/**
 * The blocks with their list items in lists. An item counts on from the one before it in its list, also across lists
 * within that item; the renderer’s own nesting begins again after two kinds of inner lists.
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
