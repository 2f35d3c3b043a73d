// Pages of branches, with script.
const { geolocation, clipboard } = navigator
const { body } = document
const works = [clipboard && '[data-copy]', geolocation && '#locate'].filter(Boolean).join()
for (const button of body.querySelectorAll(works)) button.removeAttribute('hidden')

body.addEventListener('click', async ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return
  const { id, dataset, textContent } = target
  if (id === 'locate') locate()
  if (!dataset.copy) return
  const copied = clipboard.writeText(dataset.copy).then(() => dataset.copied ?? '')
  target.textContent = await copied.catch(() => dataset.notCopied ?? '')
  setTimeout(() => (target.textContent = textContent), 2000)
})

function locate() {
  const line = /** @type {HTMLElement} */ (document.getElementById('located'))
  const {
    asking = '',
    denied = '',
    failed = '',
    far = '',
    near = '',
    short = '',
    kilometres = '',
  } = line.dataset
  line.textContent = asking
  geolocation.getCurrentPosition(
    ({ coords }) => {
      const [first] = [...body.querySelectorAll('[data-points]')]
        .map((card) => ({ card, km: distances(card, coords) }))
        .sort((a, b) => Math.min(...a.km) - Math.min(...b.km))
      if (!first) return (line.textContent = failed)
      const { card, km } = first
      const [own = 0] = km
      card.parentElement?.prepend(card)
      line.textContent = (own > 400 ? far : near)
        .replace('{branch}', card.querySelector('h2')?.innerText ?? '')
        .replace(
          '{distance}',
          own < 50 ? short : kilometres.replace('{number}', `${Math.round(own / 10) * 10}`),
        )
    },
    ({ code }) => (line.textContent = code === 1 ? denied : failed),
    { timeout: 8000 },
  )
}

/**
 * Kilometres to a branch and to its districts.
 * @param {Element} card
 * @param {GeolocationCoordinates} here
 */
const distances = (card, { latitude, longitude }) =>
  (card.getAttribute('data-points') ?? '').split(' ').map((point) => {
    const [lat = 0, lng = 0] = point.split(',').map(Number)
    return 111 * Math.hypot(lat - latitude, (lng - longitude) * Math.cos(latitude / 57.3))
  })
