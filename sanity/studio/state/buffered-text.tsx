import { useEditor } from '@portabletext/editor'
import { useEffect, useId } from 'react'
import type { PortableTextPluginsProps } from 'sanity'
import { unsaved } from './unsaved'

/** Records the edits that a Portable Text editor buffers: it adds them to the document about a second later. */
export function BufferedText(props: PortableTextPluginsProps) {
  const editor = useEditor()
  const id = useId()
  useEffect(() => {
    let flush: (() => void) | undefined
    const flushed = () => {
      flush?.()
      flush = undefined
    }
    const events = [
      editor.on('patch', () => {
        flush ??= unsaved.buffer(id)
      }),
      editor.on('mutation', flushed),
    ]
    return () => {
      for (const event of events) event.unsubscribe()
      flushed()
    }
  }, [editor, id])
  return props.renderDefault(props)
}
