// Tests, with script: the time, marks as in an examination, the result by topic, and the wrong ones again.

/**
 * The marks for numbers of right, wrong and unanswered questions.
 * @param {readonly number[]} counts
 * @param {readonly number[]} each marks for one of each
 */
export const marksOf = (counts, each) =>
  Math.round(100 * counts.reduce((sum, count, index) => sum + count * (each[index] ?? 0), 0)) / 100

/** @param {number} seconds */
export const timeOf = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/**
 * A text of the page with values in place of its `{names}`.
 * @param {string | undefined} text
 * @param {Record<string, string | number>} values
 */
const filled = (text = '', values) => text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]))

const test = globalThis.document?.querySelector('[data-test]')
if (test) enhance(test)

/** @param {Element} test */
function enhance(test) {
  /** @template {Element} T @param {string} selector @param {new () => T} type */
  const find = (selector, type) => {
    const found = test.querySelector(selector)
    return found instanceof type ? found : undefined
  }
  const result = find('details[data-test-result]', HTMLDetailsElement)
  const status = find('[data-result]', HTMLElement)
  const clock = find('[data-clock]', HTMLElement)
  const scheme = find('select', HTMLSelectElement)
  if (!result || !status || !clock) return

  let [started, seconds] = [0, 0]
  const tick = () => {
    if (!started || result.open) return
    seconds = Math.round((Date.now() - started) / 1000)
    clock.textContent = timeOf(seconds)
  }
  setInterval(tick, 1000)

  const items = [...test.querySelectorAll('li[data-topic]')].filter((item) => item instanceof HTMLElement)
  const shown = () => items.filter(({ hidden }) => !hidden)
  /** @param {Element} item */
  const outcome = (item) => {
    const chosen = item.querySelector(':checked')
    return !chosen ? 2 : chosen.matches('[data-right]') ? 0 : 1
  }
  /** @param {Element[]} among */
  const count = (among) => {
    const counts = [0, 0, 0]
    for (const item of among) counts[outcome(item)] = (counts[outcome(item)] ?? 0) + 1
    return counts
  }

  function report() {
    if (!result?.open || !status) return
    const counts = count(shown())
    const [right = 0, wrong = 0, unanswered = 0] = counts
    const total = shown().length
    const each = scheme?.value.split(' ').map(Number)
    const texts = status.dataset
    const lines = [filled(texts.counts, { right, total, wrong, unanswered })]
    if (each)
      lines.push(
        filled(texts.marks, {
          marks: marksOf(counts, each).toFixed(2).replace('-', '−'),
          total: marksOf([total], each),
        }),
      )
    if (seconds)
      lines.push(
        each?.[3]
          ? filled(texts.allowed, { time: timeOf(seconds), allowed: timeOf(each[3] * total) })
          : filled(texts.time, { time: timeOf(seconds) }),
      )
    const topics = Map.groupBy(shown(), ({ dataset }) => dataset.topic ?? '')
    const byTopic = document.createElement('ul')
    for (const [topic, among] of topics) {
      const line = document.createElement('li')
      line.textContent = filled(texts.topic, { topic, right: count(among)[0] ?? 0, total: among.length })
      byTopic.append(line)
    }
    const line = document.createElement('p')
    line.textContent = lines.join(' ')
    status.replaceChildren(line, ...(topics.size > 1 ? [byTopic] : []))
    for (const button of test.querySelectorAll('[data-again="wrong"]'))
      if (button instanceof HTMLButtonElement) button.disabled = wrong === 0
  }

  /** @param {boolean} onlyWrong */
  function again(onlyWrong) {
    const chosen = onlyWrong ? shown().filter((item) => outcome(item) === 1) : items
    for (const item of items) {
      item.hidden = !chosen.includes(item)
      for (const part of item.querySelectorAll(':checked, details[open]'))
        if (part instanceof HTMLInputElement) part.checked = false
        else part.removeAttribute('open')
    }
    for (const total of test.querySelectorAll('[data-total]')) total.textContent = String(chosen.length)
    ;[started, seconds] = [0, 0]
    clock?.replaceChildren()
    status?.replaceChildren()
    if (result) result.open = false
    const first = chosen[0]?.querySelector('input')
    first?.focus()
    first?.closest('li')?.scrollIntoView()
  }

  result.addEventListener('toggle', () => {
    // Closed again, the clock goes on where it stood.
    if (started && !result.open) started = Date.now() - seconds * 1000
    report()
  })
  test.addEventListener('change', () => {
    started ||= Date.now()
    report()
  })
  test.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) again(target.dataset.again === 'wrong')
  })
  for (const part of test.querySelectorAll('[data-scripted]')) part.removeAttribute('hidden')
}
