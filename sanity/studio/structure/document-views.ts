import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle'
import type { DefaultDocumentNodeResolver } from 'sanity/structure'
import { ReviewPage } from '../review-page/review-page'

/** The views of a document: its form, and for an article the reviewer’s page. */
export const documentViews: DefaultDocumentNodeResolver = (S, { schemaType }) =>
  schemaType === 'article'
    ? S.document().views([
        S.view.form().title('Write'),
        S.view.component(ReviewPage).id('review').title('Review').icon(CheckmarkCircleIcon),
      ])
    : S.document()
