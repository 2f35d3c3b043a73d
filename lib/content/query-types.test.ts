import { expectTypeOf, test } from 'vitest'
import type { articleSchema } from './article'
import type { Locked } from './query-types'
import type { ArticleQueryResult } from './types.generated'

type Stored = NonNullable<ArticleQueryResult>
type WithBlock<Block> = Omit<Stored, 'body'> & {
  body: (NonNullable<Stored['body']>[number] | Block)[] | null
}

// The type check runs this test; at run time there are no types.
test('a block that the schema gains and the parser does not know fails to compile', () => {
  expectTypeOf<Locked<Stored, typeof articleSchema>>().toEqualTypeOf<true>()
  expectTypeOf<
    Locked<WithBlock<{ _type: 'map'; _key: string }>, typeof articleSchema>
  >().not.toEqualTypeOf<true>()
})
