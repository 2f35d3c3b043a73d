import { defineBehavior, effect, raise } from '@portabletext/editor/behaviors'
import { BehaviorPlugin } from '@portabletext/editor/plugins'
import { useMemo } from 'react'
import { definePlugin, type PortableTextPluginsProps } from 'sanity'
import { stegaClean } from '@sanity/client/stega'
import type { Block } from './blocks'
import { fromHtml, fromText, type Pasted } from './from-clipboard'
import { PlainPaste } from './plain-paste'
import { useOmissionNotice } from './omission-notice'

/** Converts text pasted from Word, Google Docs or a web page to blocks that the site supports. */
export const pastePlugin = definePlugin({
  name: 'paste',
  form: { components: { input: PlainPaste, portableText: { plugins: PastePlugins } } },
})

function PastePlugins(props: PortableTextPluginsProps) {
  const notify = useOmissionNotice()
  const behaviors = useMemo(() => [pasteBehavior(notify)], [notify])
  return (
    <>
      {props.renderDefault(props)}
      <BehaviorPlugin behaviors={behaviors} />
    </>
  )
}

/** Replaces the Studio’s own HTML conversion, which has no tables and joins words from Word. */
function pasteBehavior(notify: (pasted: Pasted) => void) {
  return defineBehavior<
    Record<string, never>,
    'deserialize',
    Pasted & { mimeType: 'text/html' | 'text/plain' }
  >({
    on: 'deserialize',
    guard: ({ snapshot, event }) => {
      const { dataTransfer } = event.originEvent.originEvent
      // Text copied within the Studio is Portable Text already.
      if (studioFormats.some((format) => dataTransfer.getData(format))) return false
      // Text copied from the preview contains stega characters.
      const [html, text] = [dataTransfer.getData('text/html'), dataTransfer.getData('text/plain')].map(
        stegaClean,
      )
      const mimeType = html && html !== text ? 'text/html' : 'text/plain'
      const read =
        mimeType === 'text/html'
          ? fromHtml(html ?? '', snapshot.context.keyGenerator)
          : fromText(text ?? '', snapshot.context.keyGenerator)
      const [first, ...rest] = read.blocks
      // The editor itself inserts a few plain words at the cursor.
      const isPlain =
        mimeType === 'text/plain' && rest.length === 0 && isPlainText(first) && read.struck === 0
      return first && !isPlain ? { ...read, mimeType } : false
    },
    actions: [
      ({ event: { originEvent } }, { mimeType, ...pasted }) => [
        raise({ type: 'deserialization.success', mimeType, data: pasted.blocks, originEvent }),
        ...(pasted.pictures + pasted.struck > 0 ? [effect(() => notify(pasted))] : []),
      ],
    ],
  })
}

/** Whether a block is a paragraph without any formatting. */
const isPlainText = (block: Block | undefined) =>
  block?._type === 'block' &&
  block.listItem === undefined &&
  block.children.every((child) => child._type === 'span' && child.marks.length === 0)

const studioFormats = ['application/x-portable-text', 'application/json']
