import { image } from '@/components/ui/ui.fixtures'
import type { Body, ListItem, Paragraph } from '@/lib/content/body'
import { PortableText } from './portable-text'

export const paragraph = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  _type: 'block',
  _key: text,
  style: 'normal',
  children: [{ _type: 'span', _key: 's', text, marks: [] }],
  markDefs: [],
  ...more,
})
export const point = (text: string, level: 1 | 2 = 1, listItem: ListItem = 'bullet', number?: number) =>
  paragraph(text, { listItem, level, ...(number && { number }) })

export const body: Body = [
  paragraph('Where the power comes from', { style: 'h2' }),
  paragraph('', {
    children: [
      { _type: 'span', _key: 'a', text: 'Article 368', marks: ['strong'] },
      { _type: 'span', _key: 'b', text: ' lets Parliament amend the Constitution; ', marks: [] },
      { _type: 'span', _key: 'c', text: 'Kesavananda Bharati', marks: ['em'] },
      { _type: 'span', _key: 'd', text: ' (1973) drew its limit. See ', marks: [] },
      { _type: 'span', _key: 'e', text: 'the text', marks: ['link'] },
      { _type: 'span', _key: 'f', text: '.', marks: [] },
    ],
    markDefs: [{ _type: 'link', _key: 'link', href: 'https://www.indiacode.nic.in/' }],
  }),
  paragraph('Three ways to amend', { style: 'h3' }),
  point('By a simple majority, outside of Article 368.'),
  point('By a special majority.'),
  point('Most provisions are amended in this way.', 2),
  point('By a special majority and half of the States.'),
  point('A bill is introduced in either House.', 1, 'number'),
  point('The President gives assent.', 1, 'number'),
]

const table = (cells: string[][], caption: string | null): Body[number] => ({
  _type: 'table',
  _key: 'table',
  caption,
  headerColumn: true,
  rows: cells.map((row) => ({ cells: row })),
})

export const portableTextFixtures = [
  {
    component: 'PortableText',
    states: {
      'headings, paragraphs, lists': <PortableText language="en" body={body} />,
      'lists that begin anywhere and skip': (
        <PortableText
          language="en"
          body={[
            paragraph('Fundamental Rights by article:'),
            point('Six freedoms', 1, 'number', 19),
            point('speech and expression', 2, 'lower-alpha-brackets'),
            point('assembly', 2, 'lower-alpha-brackets'),
            point('Life and liberty', 1, 'number', 21),
            point('Constitutional remedies', 1, 'number', 32),
            paragraph('Parts of the Constitution:'),
            point('Fundamental Rights', 1, 'upper-roman', 3),
            point('Directive Principles', 1, 'upper-roman'),
            paragraph('Clauses and steps:'),
            point('A reasonable restriction', 1, 'number-brackets', 2),
            point('The public interest', 1, 'lower-roman-brackets'),
            point('The bill', 1, 'lower-roman'),
            point('The assent', 1, 'lower-alpha'),
            point('The gazette', 1, 'upper-alpha'),
          ]}
        />
      ),
      'raised and lowered text': (
        <PortableText
          language="en"
          body={[
            paragraph('', {
              children: [
                { _type: 'span', _key: 'a', text: 'A set of k members has 2', marks: [] },
                { _type: 'span', _key: 'b', text: 'k', marks: ['sup'] },
                { _type: 'span', _key: 'c', text: ' subsets. The sum of a', marks: [] },
                { _type: 'span', _key: 'd', text: 'k', marks: ['sub'] },
                {
                  _type: 'span',
                  _key: 'e',
                  text: ' over all of them goes on in a second line, which stands as far below the first as in any other paragraph of the note.',
                  marks: [],
                },
              ],
            }),
          ]}
        />
      ),
      Gujarati: (
        <div lang="gu">
          <PortableText
            language="en"
            body={[
              paragraph('ગુજરાતની વિશ્વ ધરોહર', { style: 'h2' }),
              paragraph(
                'ચાંપાનેર-પાવાગઢ, રાણકી વાવ, અમદાવાદ અને ધોળાવીરા યુનેસ્કોની વિશ્વ ધરોહરની યાદીમાં છે.',
              ),
              point('રાણકી વાવ પાટણમાં સરસ્વતી નદીને કાંઠે છે.'),
              point('ધોળાવીરા કચ્છમાં હડપ્પીય સંસ્કૃતિનું નગર છે.'),
            ]}
          />
        </div>
      ),
      Hindi: (
        <div lang="hi">
          <PortableText
            language="en"
            body={[
              paragraph('संवैधानिक उपचारों का अधिकार', { style: 'h2' }),
              paragraph(
                'अनुच्छेद 32 मूल अधिकारों के प्रवर्तन के लिए उच्चतम न्यायालय जाने का अधिकार देता है।',
              ),
              point('बंदी प्रत्यक्षीकरण'),
              point('परमादेश'),
            ]}
          />
        </div>
      ),
    },
  },
  {
    component: 'Table',
    states: {
      'with a caption': (
        <PortableText
          language="en"
          body={[
            table(
              [
                ['Article', 'Right', 'Who has it'],
                ['14', 'Equality before the law', 'All persons'],
                ['19', 'Six freedoms', 'Citizens'],
              ],
              'Two fundamental rights',
            ),
          ]}
        />
      ),
      'too wide for a phone': (
        <PortableText
          language="en"
          body={[
            table(
              [
                ['River', 'Rises in', 'Falls into', 'Length in kilometres', 'States', 'Tributaries'],
                ['Narmada', 'Amarkantak', 'Gulf of Khambhat', '1,312', 'Four', 'Tawa, Hiran, Orsang'],
              ],
              null,
            ),
          ]}
        />
      ),
    },
  },
  {
    component: 'Callout',
    states: Object.fromEntries(
      (['note', 'remember', 'example'] as const).map((tone) => [
        tone,
        <PortableText
          language="en"
          key={tone}
          body={[
            { _type: 'callout', _key: tone, tone, title: null, text: 'One thing.\n\nAnd another thing.' },
          ]}
        />,
      ]),
    ),
  },
  {
    component: 'Quote',
    states: {
      English: (
        <PortableText
          language="en"
          body={[
            {
              _type: 'quote',
              _key: 'en',
              language: null,
              text: 'All citizens shall have the right to freedom of speech and expression.',
              source: 'Constitution of India, Article 19(1)(a)',
            },
          ]}
        />
      ),
      Hindi: (
        <PortableText
          language="en"
          body={[
            {
              _type: 'quote',
              _key: 'hi',
              language: 'hi',
              text: 'सत्यमेव जयते नानृतम्।',
              source: 'Mundaka Upanishad',
            },
          ]}
        />
      ),
    },
  },
  {
    component: 'Figure',
    states: {
      'with a caption': (
        <PortableText
          language="en"
          body={[
            { ...image, _type: 'figure', _key: 'figure', caption: 'Rivers by length', credit: 'Own drawing' },
          ]}
        />
      ),
      bare: (
        <PortableText
          language="en"
          body={[{ ...image, _type: 'figure', _key: 'figure', caption: null, credit: null }]}
        />
      ),
    },
  },
]
