import type { Path } from 'sanity'

type Form = { onPathOpen: (path: Path) => void; onFocus: (path: Path) => void }

/** How often and how long to look for a field that is being drawn: its part of the form may have been closed. */
const [TRIES, PAUSE_MS] = [20, 100]

/** Opens what hides a field, puts the cursor in it and moves the form there. */
export function goTo(path: Path, { onPathOpen, onFocus }: Form): void {
  onPathOpen(path)
  onFocus(path)
  scrollTo(path, TRIES)
}

function scrollTo(path: Path, tries: number) {
  const found = elementOf(path)
  if (found?.checkVisibility()) found.scrollIntoView({ block: 'center' })
  else if (tries > 0) setTimeout(() => scrollTo(path, tries - 1), PAUSE_MS)
}

/** The block of a text, which the Studio itself does not lead to, or the field. */
function elementOf([field, member]: Path): Element | null {
  if (typeof field !== 'string') return null
  const own = document.querySelector(`[data-testid="field-${CSS.escape(field)}"]`)
  const key = typeof member === 'object' && '_key' in member ? member._key : undefined
  // As the editor of texts marks its blocks.
  const block = key && own?.querySelector(`[data-pt-path="${CSS.escape(`[_key=="${key}"]`)}"]`)
  return block || own
}
