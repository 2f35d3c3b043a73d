import { optionalList } from '../fields/bounded-list.ts'
import { publishedId, referenceId, storedReference } from '../fields/reference.ts'
import { refuse, type Rule } from '../fields/rule.ts'
import { storedSlug } from '../fields/slug.ts'
import { text } from '../fields/text.ts'

export const topicFields = {
  title: text({ what: 'The title', min: 2, max: 80, example: 'International relations' }),
  slug: storedSlug,
  description: text({
    what: 'The description',
    max: 400,
    example: 'India and its neighbourhood, treaties, groups.',
  }),
  parent: storedReference,
  synonym: text({ what: 'Another word', max: 60, example: 'IR' }),
  synonyms: optionalList({ what: 'Other words', max: 30 }),
} as const

/** The texts that have translations. */
export const topicTexts = ['title', 'description'] as const

/** A topic is not its own parent. Longer cycles can be found only with the other topics: facts.ts. */
export const topicRules: Rule<{ _id?: unknown; parent?: unknown }> = ({ _id, parent }, ctx) => {
  if (typeof _id === 'string' && referenceId(parent) === publishedId(_id))
    refuse(ctx, ['parent'], 'A topic does not stand below itself')
}
