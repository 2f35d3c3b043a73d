import { type BlockProps, definePlugin } from 'sanity'
import { z } from 'zod'
import { countedListNames, countedLists } from '../../../lib/list-kinds'

/** Makes the editor show list numbers and letters as the site does. */
export const listsPlugin = definePlugin({
  name: 'lists',
  form: { components: { block: NumberedBlock } },
})

/** The editor numbers lists with a CSS counter per level; an item with its own number sets the counter. */
function NumberedBlock(props: BlockProps) {
  const item = withItemNumber.safeParse(props.value).data
  const own = item?.children.find((child) => child !== undefined)
  const block = props.renderDefault(props)
  return (
    <>
      <style href="list-marks" precedence="default">
        {marks}
      </style>
      {own ? (
        <div style={{ counterSet: `list-level-${item?.level ?? 1} ${own.number}` }}>{block}</div>
      ) : (
        block
      )}
    </>
  )
}

const listNumber = z.object({ _type: z.literal('listNumber'), number: z.int() })
const withItemNumber = z.object({
  listItem: z.string(),
  level: z.int().optional(),
  children: z.array(listNumber.optional().catch(undefined)),
})

// Override the Studio's own markers for bullets and numbers.
const marks = countedListNames
  .flatMap((kind) =>
    [1, 2].map((level) => {
      const { style, brackets } = countedLists[kind]
      const [before, after] = brackets ? ['(', ')'] : ['', '.']
      const counter = `counter(list-level-${level}, ${style})`
      return `[data-level='${level}'] [data-list-item='${kind}'][data-list-item] [data-list-prefix] > span::before { content: '${before}' ${counter} '${after}' }`
    }),
  )
  .join('\n')
