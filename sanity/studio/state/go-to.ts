import type { Path } from 'sanity'

type Form = { onPathOpen: (path: Path) => void; onFocus: (path: Path) => void }

/** How often and how long to wait for a field to render after its fieldset is expanded. */
const [TRIES, PAUSE_MS] = [20, 100]

/** How often to look again: the Studio scrolls to the beginning of the text when it moves the focus there. */
const LOOKS = 10

/** Expands what hides a field, focuses it and scrolls it into view. */
export function goTo(path: Path, { onPathOpen, onFocus }: Form): void {
  onPathOpen(path)
  onFocus(path)
  scrollTo(path, TRIES)
}

function scrollTo(path: Path, tries: number) {
  const found = elementOf(path)
  if (found?.checkVisibility()) {
    found.scrollIntoView({ block: 'center' })
    keepInView(path, LOOKS)
  } else if (tries > 0) setTimeout(() => scrollTo(path, tries - 1), PAUSE_MS)
}

function keepInView(path: Path, looks: number) {
  if (looks === 0) return
  setTimeout(() => {
    const found = elementOf(path)
    const { top = 0, bottom = 0 } = found?.getBoundingClientRect() ?? {}
    if (bottom <= 0 || top >= innerHeight) found?.scrollIntoView({ block: 'center' })
    keepInView(path, looks - 1)
  }, PAUSE_MS)
}

/** The element of a text block, which the Studio can't scroll to itself, or of the field. */
function elementOf([field, member]: Path): Element | null {
  if (typeof field !== 'string') return null
  const own = document.querySelector(`[data-testid="field-${CSS.escape(field)}"]`)
  const key = typeof member === 'object' && '_key' in member ? member._key : undefined
  // The attribute with which the Portable Text editor marks its blocks.
  const block = key && own?.querySelector(`[data-pt-path="${CSS.escape(`[_key=="${key}"]`)}"]`)
  return block || own
}
