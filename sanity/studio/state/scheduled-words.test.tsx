import i18next from 'i18next'
import { renderToString } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { useTranslation } from 'sanity'
import { expect, test } from 'vitest'
import { ScheduledWords, scheduledTexts } from './scheduled-words'

const result = 'panes.document-operation-results.operation-success'

const i18n = i18next.createInstance()
void i18n.init({
  lng: 'en-US',
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  resources: {
    'en-US': {
      studio: { 'release.chip.published': 'Published', 'document-status.published-at': 'Published {{date}}' },
      structure: { [`${result}_publish`]: 'It was published', [`${result}_restore`]: 'It was restored' },
    },
  },
})
for (const { namespace, resources } of scheduledTexts)
  i18n.addResourceBundle('en-US', namespace, resources, true, true)

function Words() {
  const { t } = useTranslation('studio')
  const { t: structureText } = useTranslation('structure')
  const after = (context: string) => structureText(result, { context, title: 'Pact' })
  return (
    <>
      {[
        t('release.chip.published'),
        t('document-status.published-at', { date: 'today' }),
        after('publish'),
        after('restore'),
      ].join('; ')}
    </>
  )
}

const rendered = (isScheduled: boolean) =>
  renderToString(
    <I18nextProvider i18n={i18n}>
      <ScheduledWords isScheduled={isScheduled}>
        <Words />
      </ScheduledWords>
    </I18nextProvider>,
  )

test('the Studio’s own texts are kept for published documents', () => {
  expect(rendered(false)).toBe('Published; Published today; It was published; It was restored')
})

test('nothing scheduled is called published', () => {
  const scheduled = rendered(true)
  expect(scheduled).toMatch(/^Scheduled; Scheduled today; .* is scheduled\. .*; It was restored$/)
  expect(scheduled).not.toMatch(/published/i)
})
