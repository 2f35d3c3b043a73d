// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { seedDocuments } from '../../../seed'
import { cases } from '../testing/cases'
import { writeDocx } from '../testing/written'
import { refuseLegacyText } from './legacy-text'
import { readFile } from './read-file'

const fixtures = `${import.meta.dirname}/../fixtures`
const legacy = (name: string) => readFileSync(`${fixtures}/legacy/${name}.txt`, 'utf8')

const refused: [name: string, language: string, font: string][] = [
  ['kruti-dev', 'Hindi', 'Kruti Dev'],
  ['lmg', 'Gujarati', 'LMG” or “Terafont'],
  ['terafont', 'Gujarati', 'LMG” or “Terafont'],
  ['shree-lipi', 'Indian', 'Shree-Lipi'],
]

describe('text in a font without Unicode is refused with the reason', () => {
  test.each(refused)('%s', async (name, language, font) => {
    const message = `The ${language} text was written in a font like “${font}”, which draws ${language} letters for Latin ones`
    await expect(readFile('note.txt', new TextEncoder().encode(legacy(name)))).rejects.toThrow(message)
  })

  test.each(refused)('%s in the encoding of Windows', async (name) => {
    const bytes = Uint8Array.from(legacy(name), (sign) => Math.min(sign.charCodeAt(0), 0xff))
    await expect(readFile('note.txt', bytes)).rejects.toThrow('draws')
  })

  test('the encoding of Windows is read', async () => {
    const bytes = Uint8Array.from('The caf\u00e9 of the caf\u00e9s', (sign) => sign.charCodeAt(0))
    expect((await readFile('note.txt', bytes)).text).toBe('The café of the cafés')
  })

  test.each(refused)('%s below English headings and beside some Unicode', (name) => {
    const english = 'Current affairs of the week\n\nThe notes below were typed by the desk in Rajkot.\n'
    expect(() => refuseLegacyText(`${english}ગુજરાત\n${legacy(name)}`)).toThrow('draws')
  })

  test.each(refused)('every two lines of %s together', (name) => {
    const lines = legacy(name)
      .split('\n')
      .filter((line) => line.split(' ').length > 7)
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(() => refuseLegacyText(line + '\n' + line)).toThrow('draws')
  })
})

/** All texts in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

describe('other texts are not refused', () => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', async (_, { pieces, notes }) => {
    const { text } = await readFile('note.docx', await writeDocx(pieces))
    expect(() => refuseLegacyText(text)).not.toThrow()
    for (const note of notes)
      for (const field of textsIn(note)) expect(() => refuseLegacyText(field)).not.toThrow()
  })

  test.each(seedDocuments().map((document) => [document._id, document] as const))('%s', (_, document) => {
    const texts = textsIn(document)
    expect(() => refuseLegacyText(texts.join('\n'))).not.toThrow()
    for (const text of texts) expect(() => refuseLegacyText(text)).not.toThrow()
  })

  test.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/decisions.md', 'docs/production.md'])(
    '%s',
    (name) => {
      const text = readFileSync(`${import.meta.dirname}/../../../../${name}`, 'utf8')
      expect(() => refuseLegacyText(text)).not.toThrow()
    },
  )

  test.each(
    readdirSync(`${import.meta.dirname}/../../paste/fixtures`).filter((name) => name.endsWith('.md')),
  )('the paste %s', (name) => {
    const text = readFileSync(`${import.meta.dirname}/../../paste/fixtures/${name}`, 'utf8')
    expect(() => refuseLegacyText(text)).not.toThrow()
  })

  test.each([
    [
      'formulas of physics',
      'Equations of motion\nThe three equations hold for a constant acceleration.\nv=u+at; s=ut+1/2at^2; v^2=u^2+2as\nF=ma and E=mc^2 are the best known of all.\n[MLT^-2] is the dimension of force; [ML^2T^-2] is that of energy.',
    ],
    [
      'compounds',
      'Salts\nNaCl KCl CaCO3 MgSO4 NaHCO3 CuSO4 FeSO4 ZnSO4 KMnO4 K2Cr2O7 AgNO3 PbNO3\nCaCO3 -> CaO + CO2; 2H2 + O2 -> 2H2O; NaOH + HCl -> NaCl + H2O',
    ],
    [
      'abbreviations',
      'UPSC CSE GS-II: RBI, SEBI, NITI, CBSE, NGT, CPCB, MoEFCC, MoHFW, DPIIT, NPCI\nGST PMLA FCRA RTI MGNREGA PMFBY NRLM NHRC\nMSMEs, NGOs, SHGs, PVTGs, OBCs, SCs/STs',
    ],
    [
      'names that mix capitals',
      'eNAM iGOT PhD mRNA McDonald DigiLocker CoWIN FASTag BharatNet PM-KISAN YouTube WhatsApp',
    ],
    [
      'Sanskrit in the scholarly alphabet',
      'satyameva jayate nānṛtaṃ satyena panthā vitato devayānaḥ yenākramanty ṛṣayo hy āptakāmā',
    ],
    [
      'Hindi in Latin letters',
      'Bharat sarkar ne ek nayi niti ki ghoshna ki hai, jiska uddeshya kisanon ki aay badhana hai.',
    ],
    [
      'Gujarati in Latin letters',
      'Gujarat sarkare navi niti jaher kari chhe, jema khedutone pak vimo malshe.',
    ],
    [
      'French and German',
      'Le président français a reçu le chancelier à l’Élysée. Die größte Straße führt über Österreich nach Süden.',
    ],
    [
      'addresses',
      'https://pib.gov.in/PressReleasePage.aspx?PRID=1234&id=[a]{b}\nwww.rbi.org.in/Scripts/BS_View.aspx?Id=12;k=3\ndesk@dics.example\n'.repeat(
        4,
      ),
    ],
    [
      'Gujarati with formulas',
      'બળનું સૂત્ર F=ma છે અને ઊર્જાનું સૂત્ર E=mc^2 છે.\nv=u+at; s=ut+1/2at^2; v^2=u^2+2as\nગતિના ત્રણ નિયમો ન્યૂટને આપ્યા.',
    ],
    ['footnote signs', 'The Act[1] was passed[2] by the House[3] and upheld[4] by the Court[5] in 1994[6].'],
    [
      'a table of numbers',
      'State;Area;Seats\nGujarat;196,244;182\nKerala;38,852;140\nGoa;3,702;40\nSikkim;7,096;32',
    ],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(() => refuseLegacyText(text)).not.toThrow()
  })
})
