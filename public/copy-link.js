// Makes the buttons work that copy an address, and shows them: without this script there are none.

/** @param {HTMLElement} button */
function enable(button) {
  const status = button.nextElementSibling
  button.hidden = false
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copyLink ?? '')
    if (!status) return
    status.textContent = button.dataset.copied ?? ''
    setTimeout(() => (status.textContent = ''), 4_000)
  })
}

// Browsers give pages the clipboard on secure connections only.
if (navigator.clipboard)
  for (const button of document.querySelectorAll('[data-copy-link]'))
    if (button instanceof HTMLElement) enable(button)
