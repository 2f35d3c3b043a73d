// `node sanity/studio/import/testing/write-files.ts` writes the Word files of the tests again, from the pieces in cases.ts.
// Those of LibreOffice are made from them with `soffice --headless --convert-to odt` (docx from odt, pdf, html, txt).
import { writeFile } from 'node:fs/promises'
import { cases } from './cases.ts'
import { inFont, p, title, writeDocx } from './written.ts'

const folder = `${import.meta.dirname}/../fixtures/library`

/** Files that an import refuses. */
const refused = {
  'legacy-gujarati': [title('Note'), inFont('LMG-Arun', 'uJtßt ytÃýtu {kxu yk Mkk[w Au fu Lknª')],
  'legacy-hindi': [
    title('Note'),
    inFont('Kruti Dev 010', 'Hkkjr ljdkj us ,d u;h uhfr dh ?kks"k.kk dh gS'),
    p('x'),
  ],
}

for (const { name, pieces } of cases) await writeFile(`${folder}/${name}.docx`, await writeDocx(pieces))
for (const [name, pieces] of Object.entries(refused))
  await writeFile(`${folder}/${name}.docx`, await writeDocx(pieces))
