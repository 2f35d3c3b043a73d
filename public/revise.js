// Revision of cards. The answers are stored in this browser only; the text of the cards comes from the site.

/** Days after which a card comes again; each right answer leads to the next. */
export const INTERVALS = [1, 7, 21, 60, 120]

/** @typedef {[step: number, due: number]} Progress the interval chosen last, and the day on which it ends */
/** @typedef {{ decks: Record<string, string>, cards: Record<string, Progress> }} Revision titles by address; by id */
/** @typedef {{ id: string, language: string, front: string[], back: string[], source: { title: string, url: string } }} Card */

/** The number of a day in the visitor's own calendar, from 1970. */
export const dayOf = (now = new Date()) =>
  Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000

const daysOf = (/** @type {number} */ step) => INTERVALS[step] ?? 1

/**
 * The progress of a card after an answer. A wrong answer starts again at the first interval.
 * @param {Progress | undefined} progress
 * @param {boolean} isKnown
 * @param {number} day
 * @returns {Progress}
 */
export function rated(progress, isKnown, day) {
  const step = isKnown ? Math.min((progress?.[0] ?? -1) + 1, INTERVALS.length - 1) : 0
  return [step, day + daysOf(step)]
}

/**
 * The cards that are due on a day, the oldest first, and those never answered. A day beyond the longest interval
 * comes from a wrong clock, so that card is due.
 * @param {Card[]} cards
 * @param {Revision['cards']} progress
 * @param {number} day
 */
export function queue(cards, progress, day) {
  const unique = [...new Map(cards.map((card) => [card.id, card])).values()]
  const due = unique.flatMap((card) => {
    const [, on] = progress[card.id] ?? []
    return on !== undefined && (on <= day || on > day + 120) ? [{ card, on }] : []
  })
  return {
    due: due.sort((a, b) => a.on - b.on).map(({ card }) => card),
    fresh: unique.filter(({ id }) => !progress[id]),
  }
}

/**
 * Both revisions together. Of a card that both have, the later answer counts.
 * @param {Revision} a
 * @param {Revision} b
 * @returns {Revision}
 */
export function merged(a, b) {
  const cards = new Map(Object.entries(a.cards))
  for (const [id, other] of Object.entries(b.cards)) {
    const own = cards.get(id)
    const later = own ? other[1] - daysOf(other[0]) - (own[1] - daysOf(own[0])) : 1
    if (later > 0 || (later === 0 && own && other[1] < own[1])) cards.set(id, other)
  }
  return { decks: { ...b.decks, ...a.decks }, cards: Object.fromEntries(cards) }
}

const isObject = (/** @type {unknown} */ value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Reads what {@link change} wrote, or a file of it.
 * @param {string} text
 * @returns {Revision}
 * @throws {SyntaxError} if it is anything else
 */
export function parse(text) {
  const { decks, cards } = JSON.parse(text) ?? {}
  const isRight =
    isObject(decks) &&
    isObject(cards) &&
    Object.entries(decks).every(
      ([address, title]) => /^\/[\w%-][^?#\\]*\/cards\.json$/.test(address) && typeof title === 'string',
    ) &&
    Object.values(cards).every(
      (card) =>
        Array.isArray(card) &&
        card.length === 2 &&
        card.every(Number.isInteger) &&
        INTERVALS[card[0]] &&
        card[1] > 0,
    )
  if (!isRight) throw new SyntaxError('This is no revision')
  return { decks, cards }
}

const KEY = 'revision'
const EMPTY = '{"decks":{},"cards":{}}'
const text = () => localStorage.getItem(KEY) ?? EMPTY
const stored = () => parse(text())
const store = (/** @type {Revision} */ revision) => localStorage.setItem(KEY, JSON.stringify(revision))

/**
 * Changes what is stored, from its newest state: another tab may have changed it.
 * @param {(revision: Revision) => Revision} edit
 * @throws if the browser can't store it, or what is stored can't be read; then nothing has changed
 */
const change = (edit) => store(edit(stored()))

/** @param {string} address @param {string} title */
export const addDeck = (address, title) =>
  change(({ decks, cards }) => ({ decks: { ...decks, [address]: title }, cards }))

/** @param {Element} button @param {string} verb @param {string} title */
function label(button, verb, title) {
  button.textContent = verb
  button.setAttribute('aria-label', `${verb} ${title}`)
}

/**
 * A text of the page with values in place of its `{names}`.
 * @param {string | undefined} text
 * @param {Record<string, string | number>} values
 */
const filled = (text = '', values) => text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]))

/** Runs the page of revision, whose elements are in components/revision. */
function start() {
  const find = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id))
  const texts = find('revision').dataset
  const { lang } = document.documentElement
  /** @param {number} count */
  const cardsOf = (count) => filled(texts[new Intl.PluralRules(lang).select(count)], { count })
  const summary = find('summary')
  const problem = find('problem')
  const card = find('card')
  const front = find('front')
  const back = find('back')
  const answer = find('answer')
  const source = /** @type {HTMLAnchorElement} */ (find('source'))
  const file = /** @type {HTMLInputElement} */ (find('file'))
  /** @type {Map<string, Card[]>} */
  const loaded = new Map()
  /** @type {Card | undefined} */
  let current
  /** @type {Card[]} */
  let waiting = []
  let answered = 0
  let known = 0

  /** Whether something that may fail succeeds; if not, the page says why. @param {() => void} work */
  function succeeds(work) {
    try {
      work()
      problem.textContent = ''
      return true
    } catch (error) {
      const { unreadable = '', full = '', denied = '' } = texts
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
      problem.textContent = error instanceof SyntaxError ? unreadable : isFull ? full : denied
      return false
    }
  }

  /** The stored data that can be read. */
  function revision() {
    let found = parse(EMPTY)
    succeeds(() => (found = stored()))
    return found
  }

  /** Shows what is stored: another tab may have changed it, or a new day begun. */
  function refresh(news = '') {
    const { decks, cards } = revision()
    const all = Object.keys(decks).flatMap((address) => loaded.get(address) ?? [])
    const { due, fresh } = queue(all, cards, dayOf())
    waiting = [...due, ...fresh]
    const later = all.flatMap(({ id }) => cards[id]?.[1] ?? [])
    const next = new Date(Math.min(...later) * 86_400_000)
    const rest =
      waiting.length > 0
        ? filled(texts.due, { cards: cardsOf(due.length), fresh: fresh.length })
        : later.length > 0
          ? filled(texts.finished, {
              day: next.toLocaleDateString(`${lang}-IN`, { dateStyle: 'long', timeZone: 'UTC' }),
            })
          : texts.none
    const done = answered > 0 ? filled(texts.answered, { cards: cardsOf(answered), known }) : ''
    summary.textContent = [news, done, rest].filter(Boolean).join(' ')
    if (current && !waiting.some(({ id }) => id === current?.id)) turn(waiting[0])
    find('begin').hidden = waiting.length === 0 || current !== undefined
    find('left').textContent = filled(texts.left, { cards: cardsOf(waiting.length) })
    showDecks(decks)
  }

  /** @param {Revision['decks']} decks */
  function showDecks(decks) {
    const others = { ...decks }
    for (const button of document.querySelectorAll('#decks button')) {
      const { deck = '', title = '' } = /** @type {HTMLElement} */ (button).dataset
      label(button, (deck in decks ? texts.remove : texts.add) ?? '', title)
      delete others[deck]
    }
    const rows = Object.entries(others).map(([address, title]) => {
      const item = document.createElement('li')
      const link = document.createElement('a')
      const button = document.createElement('button')
      link.href = address.replace(/\/cards\.json$/, '')
      link.textContent = title
      Object.assign(button.dataset, { deck: address, title })
      label(button, texts.remove ?? '', title)
      item.append(link, button)
      return item
    })
    find('others').replaceChildren(...rows)
    find('own').hidden = rows.length === 0
  }

  /** Loads the cards of the decks, and says which could not be loaded. */
  async function load(news = '') {
    const decks = Object.entries(revision().decks).filter(([address]) => !loaded.has(address))
    /** @type {string[]} */
    const missing = []
    await Promise.all(
      decks.map(async ([address, title]) => {
        try {
          const response = await fetch(address)
          // A deck whose page is gone has no cards.
          if (response.status >= 500) throw new Error(response.statusText)
          loaded.set(address, response.ok ? (await response.json()).cards : [])
        } catch {
          missing.push(title)
        }
      }),
    )
    find('missing').textContent =
      missing.length > 0 ? filled(texts.missing, { titles: missing.join(', ') }) : ''
    refresh(news)
  }

  /** Shows the front of a card, or the summary after the last. @param {Card | undefined} next */
  function turn(next) {
    current = next
    card.hidden = next === undefined
    find('begin').hidden = true
    if (!next) return summary.focus()
    front.textContent = next.front.join('\n')
    back.textContent = next.back.join('\n')
    source.textContent = next.source.title
    source.href = next.source.url
    for (const text of [front, back, source]) text.lang = next.language
    reveal(false)
  }

  /** @param {boolean} isAnswer */
  function reveal(isAnswer) {
    answer.hidden = !isAnswer
    find('show').hidden = isAnswer
    const shown = isAnswer ? back : front
    shown.focus()
  }

  /** @param {boolean} isKnown */
  function rate(isKnown) {
    const id = current?.id
    if (!id || answer.hidden) return
    const isSaved = succeeds(() =>
      change(({ decks, cards }) => ({
        decks,
        cards: { ...cards, [id]: rated(cards[id], isKnown, dayOf()) },
      })),
    )
    if (!isSaved) return
    answered += 1
    known += Number(isKnown)
    refresh()
  }

  /** Adds a file's revision to what is stored, or puts it in place of what can't be read. */
  async function open() {
    const [chosen] = file.files ?? []
    if (!chosen) return
    // No revision is larger than this; the rest of a large file is not read.
    const other = await chosen
      .slice(0, 5e6)
      .text()
      .then(parse)
      .catch(() => undefined)
    file.value = ''
    if (!other) return (problem.textContent = filled(texts.refused, { file: chosen.name }))
    const isSaved = succeeds(() => {
      try {
        store(merged(stored(), other))
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error
        store(other)
      }
    })
    if (isSaved) await load(filled(texts.added, { file: chosen.name }))
  }

  /** Saves what is stored as a file, even if it can't be read. */
  function save() {
    succeeds(() => {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob([text()], { type: 'application/json' }))
      link.download = `revision-${new Date().toLocaleDateString('en-CA')}.json`
      link.click()
    })
  }

  function forget() {
    if (!confirm(texts.confirm)) return
    if (!succeeds(() => localStorage.removeItem(KEY))) return
    current = undefined
    card.hidden = true
    refresh(texts.deleted)
  }

  /** @type {Record<string, () => unknown>} */
  const actions = {
    begin: () => turn(waiting[0]),
    show: () => reveal(true),
    wrong: () => rate(false),
    right: () => rate(true),
    save,
    forget,
  }
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return
    actions[target.id]?.()
    const { deck, title = '' } = target.dataset
    if (!deck) return
    const isChanged = succeeds(() =>
      change(({ decks: { [deck]: removed, ...decks }, cards }) => ({
        decks: removed === undefined ? { ...decks, [deck]: title } : decks,
        cards,
      })),
    )
    if (isChanged) void load()
  })
  // Keys work within the card only, so that they are in nobody's way.
  card.addEventListener('keydown', (event) => {
    const { key, target, repeat } = event
    if (repeat || event.ctrlKey || event.metaKey || event.altKey) return
    if (key === '1' || key === '2') rate(key === '2')
    if (key !== ' ' || target instanceof HTMLButtonElement || !answer.hidden) return
    event.preventDefault()
    reveal(true)
  })
  file.addEventListener('change', () => void open())
  addEventListener('storage', ({ key }) => (key === KEY || key === null) && load())
  document.addEventListener('visibilitychange', () => refresh())
  for (const element of document.querySelectorAll('[data-scripted]')) element.removeAttribute('hidden')
  void load()
}

if (globalThis.document?.getElementById('revision')) start()
