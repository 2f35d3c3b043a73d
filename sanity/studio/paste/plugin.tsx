import { defineBehavior, effect, raise } from '@portabletext/editor/behaviors'
import { BehaviorPlugin } from '@portabletext/editor/plugins'
import { useToast } from '@sanity/ui/toast'
import { useMemo } from 'react'
import { definePlugin, type PortableTextPluginsProps } from 'sanity'
import { stegaClean } from '@sanity/client/stega'
import { fromHtml, fromText, type Pasted } from './from-clipboard'

/** Text that is pasted or dropped from Word, Google Docs or a web page arrives as the site can show it. */
export const pastePlugin = definePlugin({
  name: 'paste',
  form: { components: { portableText: { plugins: PastePlugins } } },
})

function PastePlugins(props: PortableTextPluginsProps) {
  const toast = useToast()
  const behaviors = useMemo(
    () => [
      pasteBehavior((pictures) =>
        toast.push({
          status: 'warning',
          title: pictures === 1 ? 'One picture was left out' : `${pictures} pictures were left out`,
          description: 'Add pictures with “Image” above the text: each needs its alternative text.',
          duration: 10_000,
          closable: true,
        }),
      ),
    ],
    [toast],
  )
  return (
    <>
      {props.renderDefault(props)}
      <BehaviorPlugin behaviors={behaviors} />
    </>
  )
}

/** Reads what the clipboard holds; text copied within the Studio comes as Portable Text and is left to the editor. */
function pasteBehavior(tellOfPictures: (count: number) => void) {
  return defineBehavior<Record<string, never>, 'deserialize.data', Pasted>({
    on: 'deserialize.data',
    guard: ({ snapshot, event: { mimeType, data } }) => {
      const newKey = snapshot.context.keyGenerator
      // What is drawn on the preview carries invisible marks of where it is from.
      const pasted =
        mimeType === 'text/html'
          ? fromHtml(stegaClean(data), newKey)
          : mimeType === 'text/plain'
            ? fromText(stegaClean(data), newKey)
            : undefined
      const [first, ...rest] = pasted?.blocks ?? []
      // A few plain words go where the cursor is, as the editor does it.
      const words = mimeType === 'text/plain' && rest.length === 0 && !(first && 'listItem' in first)
      return pasted && first && !words ? pasted : false
    },
    actions: [
      ({ event }, { blocks, pictures }) => [
        raise({ ...event, type: 'deserialization.success', data: blocks }),
        ...(pictures > 0 ? [effect(() => tellOfPictures(pictures))] : []),
      ],
    ],
  })
}
