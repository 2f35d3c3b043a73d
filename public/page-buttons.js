// Makes the buttons of a page work and shows them: to copy its address, to keep it for use without network, and to
// add its cards to the revision. Without this script there are none. What a click needs is loaded then.

/**
 * @param {string} attribute of the buttons, which are shown
 * @param {(button: HTMLButtonElement, say: (text?: string) => void, texts: DOMStringMap) => unknown} onClick
 */
function enable(attribute, onClick) {
  for (const button of document.querySelectorAll(`button[data-${attribute}]`)) {
    if (!(button instanceof HTMLButtonElement)) continue
    const status = button.parentElement?.querySelector('[role=status]')
    button.hidden = false
    const say = (text = '') => {
      if (status) status.textContent = text
    }
    const texts = status instanceof HTMLElement ? status.dataset : {}
    button.addEventListener('click', () => onClick(button, say, texts))
  }
}

/**
 * Replaces a button by the link to where its work is seen.
 * @param {Element | null} button
 */
function done(button) {
  if (!(button instanceof HTMLButtonElement)) return
  const link = document.createElement('a')
  link.href = button.dataset.href ?? ''
  link.textContent = button.dataset.done ?? ''
  const hadFocus = button === document.activeElement
  button.replaceWith(link)
  if (hadFocus) link.focus()
}

// Browsers give pages the clipboard on secure connections only.
if (navigator.clipboard)
  enable('copy-link', async ({ dataset }, say) => {
    await navigator.clipboard.writeText(dataset.copyLink ?? '')
    say(dataset.copied)
    setTimeout(say, 4_000)
  })

enable('deck', async (button, say, { denied }) => {
  const { deck = '', title = '' } = button.dataset
  try {
    const { addDeck } = await import('./revise.js')
    addDeck(deck, title)
    done(button)
    say()
  } catch {
    say(denied)
  }
})
try {
  const { decks } = JSON.parse(localStorage.getItem('revision') ?? '{}')
  for (const button of document.querySelectorAll('[data-deck]'))
    if (decks?.[button.getAttribute('data-deck') ?? '']) done(button)
} catch {
  // The browser stores nothing, or something else; a click says so.
}

if (navigator.serviceWorker && globalThis.caches) {
  enable('keep', async (button, say, { keeping, full, failed }) => {
    say(keeping)
    try {
      const kept = await import('./kept.js')
      const bytes = await kept.keep(location.pathname, button.dataset.href ?? '')
      done(button)
      say(kept.size(bytes))
    } catch (error) {
      say(error instanceof Error && error.name === 'QuotaExceededError' ? full : failed)
    }
  })
  const name = `kept:${location.pathname}`
  const isKept = await caches.has(name).catch(() => false)
  if (isKept) done(document.querySelector('[data-keep]'))
}
