import { Card, Text } from '@sanity/ui'
import { LoadingBlock, getPublishedId, useEditState, useSchema } from 'sanity'
import { useRouter } from 'sanity/router'
import type { UserViewComponent } from 'sanity/structure'
import { z } from 'zod'
import { languages } from '../../../lib/languages'
import { pathOf } from '../../../lib/routes'
import { useReview } from '../review/live'
import { fieldPath } from '../wording/field-path'
import type { Baseline } from './changes-panel'
import { Desk } from './desk'
import { PageFrame } from './page-frame'
import { useReviewWrites } from './use-review-writes'

const shown = z.object({
  _rev: z.string(),
  slug: z.object({ current: z.string().min(1) }),
  language: z.enum(languages).optional().catch(undefined),
})

/** The view “Review” of an article. */
export const ReviewPage: UserViewComponent = ({ documentId }) => {
  const id = getPublishedId(documentId)
  const { draft, published, ready } = useEditState(id, 'article')
  const known = useReview(id)
  const steps = useReviewWrites(id)
  const schemaType = useSchema().get('article')
  const router = useRouter()
  if (!ready || !known || !schemaType || schemaType.jsonType !== 'object') return <LoadingBlock />

  const article = draft ?? published
  const page = shown.safeParse(article).data
  return (
    <Desk
      key={id}
      article={article}
      review={known.review}
      baseline={baselineOf(known.review?.approved, published)}
      schemaType={schemaType}
      steps={steps}
      onOpen={(path) => router.navigateIntent('edit', { id, type: 'article', path: fieldPath(path) })}
      page={
        page ? (
          <PageFrame
            path={pathOf({ _type: 'article', slug: page.slug.current, language: page.language })}
            revision={page._rev}
          />
        ) : (
          <Card border padding={3} radius={2}>
            <Text size={1}>The page is shown here as soon as the note has an address (slug).</Text>
          </Card>
        )
      }
    />
  )
}

function baselineOf(approved: string | null | undefined, published: unknown): Baseline {
  if (approved) return { what: 'approved', article: JSON.parse(approved) as unknown }
  return published ? { what: 'site', article: published } : null
}
