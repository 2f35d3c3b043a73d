// Makes the buttons of a page work and shows them: to copy its address, to keep it for use without network, and to
// add its cards to the revision. Without this script there are none. What a click needs is loaded then.

/**
 * @param {string} attribute of the buttons, which are shown
 * @param {(button: HTMLButtonElement, say: (text?: string) => void) => unknown} onClick
 */
function enable(attribute, onClick) {
  for (const button of document.querySelectorAll(`button[data-${attribute}]`)) {
    if (!(button instanceof HTMLButtonElement)) continue
    const status = button.parentElement?.querySelector('[role=status]')
    button.hidden = false
    button.addEventListener('click', () =>
      onClick(button, (text = '') => {
        if (status) status.textContent = text
      }),
    )
  }
}

/**
 * Replaces a button by the link to where its work is seen.
 * @param {Element | null} button
 * @param {string} href
 */
function done(button, href) {
  if (!(button instanceof HTMLButtonElement)) return
  const link = document.createElement('a')
  link.href = href
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

enable('deck', async (button, say) => {
  const { deck = '', title = '' } = button.dataset
  try {
    const { addDeck } = await import('./revise.js')
    addDeck(deck, title)
    done(button, '/revise')
    say()
  } catch {
    say('The browser could not store this: nothing was changed.')
  }
})
try {
  const { decks } = JSON.parse(localStorage.getItem('revision') ?? '{}')
  for (const button of document.querySelectorAll('[data-deck]'))
    if (decks?.[button.getAttribute('data-deck') ?? '']) done(button, '/revise')
} catch {
  // The browser stores nothing, or something else; a click says so.
}

if (navigator.serviceWorker && globalThis.caches) {
  enable('keep', async (button, say) => {
    say('This page is being kept …')
    try {
      const kept = await import('./kept.js')
      const bytes = await kept.keep(location.pathname)
      done(button, '/kept')
      say(kept.size(bytes))
    } catch (error) {
      say(
        error instanceof Error && error.name === 'QuotaExceededError'
          ? 'There is not enough room on this device: nothing was kept.'
          : 'This page could not be kept. Check the network, reload the page and try again.',
      )
    }
  })
  const name = `kept:${location.pathname}`
  const isKept = await caches.has(name).catch(() => false)
  if (isKept) done(document.querySelector('[data-keep]'), '/kept')
}
