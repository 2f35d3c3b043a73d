import path from 'node:path'
import type { FileChooser, Locator, Page } from '@playwright/test'
import { root } from '../scripts/processes.ts'
import { until } from './content.ts'
import { expect as expectInTwentySeconds, test } from './fixtures.ts'
import { editorBrowser, field, newPicture, openDesk, openImport, publication, unheardOf } from './studio.ts'

/** On a busy machine the Studio needs time to load a form. */
const expect = expectInTwentySeconds.configure({ timeout: 90_000 })

/** Clicks with the mouse and counts the clicks; what is typed goes to the field that has the cursor. */
function mouse(page: Page) {
  const clicked: string[] = []
  const click = async (target: Locator, options: Parameters<Locator['click']>[0] = {}) => {
    await expect(target).toBeEnabled()
    await target.click(options)
    clicked.push(String(target))
  }
  const type = async (text: string) => {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await page.keyboard.press('Enter')
      // Letter by letter it would take half of the test; `studio-typing.spec.ts` types like that.
      await page.keyboard.insertText(line)
    }
  }
  /** Chooses a file: one click opens the dialog of the system, and another one names the file in it. */
  const choose = async (button: Locator, file: Parameters<FileChooser['setFiles']>[0]) => {
    const chooser = page.waitForEvent('filechooser')
    // The file input of the Studio reaches under the next button.
    await click(button, { position: { x: 20, y: 12 } })
    await (await chooser).setFiles(file)
    clicked.push('the file, in the dialog of the system')
  }
  return { clicked, click, type, choose }
}

const input = (page: Page, name: string) => field(page, name).locator('input, textarea').last()
const asText = (page: Page, name: string) => field(page, name).getByLabel('as text')

const quiz = `Q1. Which Article of the UN Charter recognises the right to self-defence?
(a) Article 2
(b) Article 24
(c) Article 51
(d) Article 99
Ans: (c)
Explanation: Article 51 recognises the right to self-defence.
Q2. In which city was the treaty signed?
(a) Moscow
(b) Pyongyang
(c) Vladivostok
(d) Beijing
Ans: (b)
Explanation: It was signed in Pyongyang.`

const facts = `Article 51 of the UN Charter: the right to self-defence
The treaty was signed in Pyongyang
It replaces the treaty of 1961`

test('a complete note is written and published with 25 clicks at most', async ({
  browser,
  page: visitor,
  world,
}) => {
  const title = unheardOf('A pact of mutual defence')
  const page = await editorBrowser(browser, world)
  await openDesk(page, world)
  const { click, type, choose, clicked } = mouse(page)

  await click(page.getByTestId('new-document-button'))
  await click(page.getByTestId('create-new-article'))
  // The cursor is in the title of a new note.
  await expect(input(page, 'title')).toBeFocused()
  await type(title)
  await click(input(page, 'context'))
  await type('Russia and North Korea signed a treaty of mutual defence in Pyongyang.')
  await click(field(page, 'body').locator('.pt-list-item-bullet').first())
  await type('Both countries were allies until 1991.\nA treaty of 1961 had lapsed.')

  await click(input(page, 'eventDate'))
  await type('2024-06-19')
  await page.keyboard.press('Tab')
  await click(input(page, 'keyFacts'))
  await type(facts)
  await choose(page.getByTestId('file-button-input').first(), await newPicture('map.png'))
  await click(input(page, 'cover.alt'))
  await type('Map of the two Koreas')
  await click(asText(page, 'sources'))
  await type('United Nations: Charter, Article 51, https://www.un.org/en/about-us/un-charter')

  await click(field(page, 'topics').getByRole('button', { name: 'Add item' }))
  await type('Polity')
  await click(page.getByRole('option', { name: /^Polity/ }).first())
  await chooseSyllabusLine(page, { click, type })

  await click(page.getByRole('button', { name: /^Practice questions/ }))
  await click(asText(page, 'mainsQuestions'))
  await type('Discuss the effects of the pact on East Asia. (150 words, 10 marks)')
  await click(asText(page, 'quiz'))
  await type(quiz)
  const published = publication(page)
  await click(page.getByTestId('action-publish'))
  await published
  expect(clicked.length, clicked.join('\n')).toBeLessThanOrEqual(25)
  console.log(`A complete note: ${clicked.length} clicks.`)

  const slug = title.toLowerCase().replaceAll(' ', '-')
  const address = `/current-affairs/${slug}`
  await until(async () => (await visitor.request.get(address)).status() === 200, 60_000)
  await visitor.goto(address)
  for (const text of [
    ...facts.split('\n'),
    'A treaty of 1961 had lapsed.',
    'In which city was the treaty signed?',
  ])
    await expect(visitor.getByText(text).first()).toBeVisible()
  await expect(visitor.getByText('Key points')).toHaveCount(0)
  await expect(visitor.getByAltText('Map of the two Koreas')).toHaveCount(1)
  const query = '*[_type == "article" && slug.current == $slug][0]'
  expect(await world.editor.fetch(query, { slug })).toMatchObject({
    author: { _ref: 'author-polity-desk' },
    language: 'en',
    keyFacts: facts.split('\n'),
    quiz: [{ answer: 2 }, { answer: 1, options: ['Moscow', 'Pyongyang', 'Vladivostok', 'Beijing'] }],
    mainsQuestions: [{ words: 150, marks: 10 }],
    sources: [{ publisher: 'United Nations', url: 'https://www.un.org/en/about-us/un-charter' }],
    syllabus: [{ paper: { _ref: 'syllabus-gs2' }, line: '2.1' }],
  })
})

type Hands = Pick<ReturnType<typeof mouse>, 'click' | 'type'>

async function chooseSyllabusLine(page: Page, { click, type }: Hands) {
  await click(page.getByRole('combobox', { name: 'Find a line of the syllabus' }))
  await type('gs2 2.1')
  await expect(page.getByRole('option', { name: /^GS2 2\.1 / })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Remove GS2 2.1', exact: true })).toBeVisible()
}

test('a Word file is imported and published with 8 clicks at most', async ({ browser, world }) => {
  const title = 'Ken-Betwa river link approved'
  // Another test may have imported the same file.
  await world.editor.delete({ query: '*[_type == "article" && title == $title]', params: { title } })
  const page = await editorBrowser(browser, world)
  await openImport(page, world)
  await openDesk(page, world)
  const { click, choose, clicked } = mouse(page)
  await click(page.getByRole('link', { name: 'Import notes', exact: true }))
  await choose(
    page.getByRole('button', { name: 'Choose files' }),
    path.join(root, 'sanity/studio/import/fixtures/library/plain-note.docx'),
  )
  await click(page.getByRole('button', { name: 'Make the draft' }))
  await click(page.getByRole('link', { name: title }))
  const published = publication(page)
  await click(page.getByTestId('action-publish'))
  await published
  expect(clicked.length, clicked.join('\n')).toBeLessThanOrEqual(8)
  console.log(`From a Word file: ${clicked.length} clicks.`)
})
