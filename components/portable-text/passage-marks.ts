import type { Paragraph } from '@/lib/content/body'
import type { Language } from '@/lib/languages'
import { splitByLanguage } from '@/lib/passages'

/** A mark that the site adds to words in a language other than the article's. */
export type PassageMark = { _type: 'passage'; _key: string; language: string }

/** A paragraph with marks on its passages in other languages. */
export function withPassageMarks(block: Paragraph, language: Language) {
  const markDefs = new Map<string, PassageMark>()
  const children = block.children.flatMap((span) =>
    splitByLanguage(span.text, language).map((passage, index) => {
      if (!passage.language) return { ...span, _key: `${span._key}-${index}`, text: passage.text }
      const _key = `passage-${passage.language}`
      markDefs.set(_key, { _type: 'passage', _key, language: passage.language })
      return { ...span, _key: `${span._key}-${index}`, text: passage.text, marks: [...span.marks, _key] }
    }),
  )
  return markDefs.size === 0
    ? block
    : { ...block, children, markDefs: [...block.markDefs, ...markDefs.values()] }
}
