import { useMemo, type ReactNode } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { defineLocaleResourceBundle } from 'sanity'
import { z } from 'zod'

const success = 'panes.document-operation-results.operation-success'

/** Keys of the Studio's texts that say “published”, with their replacements for a scheduled article. */
const instead = new Map([
  ['release.chip.published', 'scheduled.chip'],
  ['document-status.published-at', 'scheduled.at'],
  ['document-status.last-published', 'scheduled.last'],
])

/** The key of the text to show; for the result of an operation, the context names the operation. */
function keyFor(key: unknown, options: unknown): unknown {
  if (typeof key !== 'string') return key
  const { data } = operation.safeParse(options)
  return key === success && data ? 'scheduled.success' : (instead.get(key) ?? key)
}

const operation = z.object({ context: z.enum(['publish', 'unpublish']) })

/** Replacements for inaccurate texts of the Studio, and texts for scheduled articles. */
export const scheduledTexts = [
  defineLocaleResourceBundle({
    locale: 'en-US',
    namespace: 'structure',
    resources: {
      [`${success}_unpublish`]:
        '<Strong>{{title}}</Strong> was taken off the site. Its text is kept as a draft.',
      [`${success}_delete`]: 'The document was deleted.',
      'scheduled.success_publish':
        '<Strong>{{title}}</Strong> is scheduled. It appears on the site by itself at the time above the form.',
      'scheduled.success_unpublish':
        '<Strong>{{title}}</Strong> is no longer scheduled. Its text is kept as a draft.',
    },
  }),
  defineLocaleResourceBundle({
    locale: 'en-US',
    namespace: 'studio',
    resources: {
      'scheduled.chip': 'Scheduled',
      'scheduled.at': 'Scheduled {{date}}',
      'scheduled.last': 'Scheduled',
    },
  }),
]

/** If `isScheduled`, its children show “scheduled” where the Studio says “published”. */
export function ScheduledWords({ isScheduled, children }: { isScheduled: boolean; children: ReactNode }) {
  const { i18n } = useTranslation(undefined, { bindI18n: false })
  const words = useMemo(() => (isScheduled ? withScheduledWords(i18n) : i18n), [i18n, isScheduled])
  return <I18nextProvider i18n={words}>{children}</I18nextProvider>
}

type I18n = ReturnType<typeof useTranslation>['i18n']

function withScheduledWords(i18n: I18n): I18n {
  const getFixedT = (_language: unknown, ...given: unknown[]) => {
    const lookUp: unknown = Reflect.get(i18n, 'getFixedT')
    if (typeof lookUp !== 'function') return undefined
    const t: unknown = Reflect.apply(lookUp, i18n, [i18n.language, ...given])
    if (typeof t !== 'function') return t
    return (key: unknown, ...options: unknown[]): unknown =>
      Reflect.apply(t, undefined, [keyFor(key, options[0]), ...options])
  }
  // Components look texts up again only if the language has another name.
  const language = `${i18n.language}-x-scheduled`
  const own = new Map<PropertyKey, unknown>(Object.entries({ getFixedT, language }))
  return new Proxy(i18n, {
    get: (target, name): unknown => (own.has(name) ? own.get(name) : Reflect.get(target, name)),
  })
}
