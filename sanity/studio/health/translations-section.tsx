import { Card, Heading, Stack, Text } from '@sanity/ui'
import { useSchema } from 'sanity'
import { nameOfLanguage } from '../../../lib/content/fields/translations'
import { otherLanguages } from '../../../lib/languages'
import type { TranslationCount } from './translations'

const cell = { padding: '0.5em 1em 0.5em 0', textAlign: 'start', verticalAlign: 'top' } as const

/** A table of the translations that are missing, by type and language. */
export function TranslationsSection({ counts }: { counts: readonly TranslationCount[] }) {
  const schema = useSchema()
  if (counts.length === 0) return null
  return (
    <Stack as="section" gap={4} aria-labelledby="health-translations">
      <Stack gap={3}>
        <Heading as="h2" size={1} id="health-translations">
          In other languages
        </Heading>
        <Text size={1} muted>
          Texts without a translation are shown in English. Each document that lacks one is named under “Worth
          a look”.
        </Text>
      </Stack>
      <Card border radius={2} padding={3} overflow="auto" tabIndex={0}>
        <Text as="div" size={1}>
          <table aria-labelledby="health-translations" style={{ borderCollapse: 'collapse' }}>
            <thead>
              <tr>
                <th scope="col" style={cell}>
                  Type
                </th>
                {otherLanguages.map((language) => (
                  <th key={language} scope="col" style={cell}>
                    {nameOfLanguage(language)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {counts.map(({ type, documents, missing }) => (
                <tr key={type}>
                  <th scope="row" style={cell}>
                    {schema.get(type)?.title ?? type}
                  </th>
                  {missing.map((lacking) => (
                    <td key={lacking.language} style={cell}>
                      {inWords(lacking.documents, documents)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Text>
      </Card>
    </Stack>
  )
}

const inWords = (missing: number, documents: number) =>
  missing === 0
    ? 'complete'
    : `missing in ${missing.toLocaleString('en-IN')} of ${documents.toLocaleString('en-IN')}`
