import { headOf } from './content.ts'
import { expect, test } from './fixtures.ts'
import { pageTypes } from './page-types.ts'

const pages = [
  ...pageTypes.map(({ path }) => path),
  ...['/current-affairs/mains', '/search', '/syllabus/upsc-mains-gs2/2.17', '/past-questions/2019'],
]

test('every page has a title and a description of its own, of the length that search engines show', async ({
  request,
}) => {
  const titles = new Map<string, string>()
  const descriptions = new Map<string, string>()
  for (const path of pages) {
    const { title, description } = await headOf(request, path)
    expect.soft(title.length, `${path}: ${title}`).toBeGreaterThan(14)
    expect.soft(title.length, `${path}: ${title}`).toBeLessThanOrEqual(65)
    expect.soft(description.length, `${path}: ${description}`).toBeGreaterThan(40)
    expect.soft(description.length, `${path}: ${description}`).toBeLessThanOrEqual(155)
    expect.soft(titles.get(title), `${path} has the title of`).toBeUndefined()
    expect.soft(descriptions.get(description), `${path} has the description of`).toBeUndefined()
    titles.set(title, path)
    descriptions.set(description, path)
  }
})

test('home and hubs say what the institute offers and where', async ({ request }) => {
  const offer = 'civil services coaching in Gujarat and Delhi'
  expect((await headOf(request, '/')).title).toBe(`DICS: ${offer}`)
  for (const path of [
    ...['/current-affairs', '/current-affairs/prelims', '/current-affairs/archive', '/topics', '/syllabus'],
    ...['/glossary', '/past-questions', '/authors', '/revise'],
  ]) {
    const { title, description } = await headOf(request, path)
    expect(title, path).toMatch(/ \| DICS$/)
    expect(description, path).toMatch(new RegExp(` DICS: ${offer}\\.$`))
  }
  expect((await headOf(request, '/branches')).description).toMatch(
    /DICS, civil services coaching in .*Ahmedabad.*New Delhi/,
  )
})

test('an editor changes what the institute offers in the settings', async ({ request, world }) => {
  await world.editor.patch('settings').set({ offer: 'coaching for the civil services' }).commit()
  await expect
    .poll(async () => (await headOf(request, '/')).title)
    .toBe('DICS: coaching for the civil services in Gujarat and Delhi')
  await expect
    .poll(async () => (await headOf(request, '/topics')).description)
    .toContain('DICS: coaching for the civil services in Gujarat and Delhi.')
  await world.editor.patch('settings').set({ offer: 'civil services coaching' }).commit()
  await expect.poll(async () => (await headOf(request, '/')).title).toContain('civil services coaching')
})
