import { Button } from '@sanity/ui'
import type { Path } from 'sanity'

/** Opens the form of the article at a part. */
export type OnOpen = (path: Path) => void

/** A button that leads to a part in the form, where it can be changed. */
export const GoToPart = ({ title, onOpen }: { title: string; onOpen: () => void }) => (
  <Button
    fontSize={1}
    padding={2}
    mode="bleed"
    text="Open in the form"
    aria-label={`Open in the form: ${title}`}
    onClick={onOpen}
  />
)
