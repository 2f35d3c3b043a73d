import { expect, test } from 'vitest'
import { documents, others } from '../testing/documents'
import { serveContent } from '../testing/query-server'
import { getExam } from './index'

const essay = {
  ...documents.syllabusPaper,
  _id: 'syllabus-essay',
  code: 'Essay',
  slug: { _type: 'slug', current: 'essay' },
}
const elsewhere = { ...essay, _id: 'other', exam: 'GPSC', slug: { _type: 'slug', current: 'gpsc-essay' } }
let dataset: object[] = [...Object.values(documents), ...others, essay]
serveContent(() => dataset)

test('an examination has its own papers, and none without papers', async () => {
  const codes = async (exam: string) => (await getExam(exam))?.papers.map(({ code }) => code)
  expect(await codes('upsc')).toEqual(['Essay', 'GS2'])
  expect(await codes('gpsc')).toBeUndefined()
  expect(await codes('UPSC')).toBeUndefined()
  expect(await codes('gs2')).toBeUndefined()
  dataset = [...dataset, elsewhere]
  expect(await codes('gpsc')).toEqual(['Essay'])
  expect(await codes('upsc')).toEqual(['Essay', 'GS2'])
})
