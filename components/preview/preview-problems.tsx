import { isDraftMode } from '@/lib/content/preview/draft-mode'
import { getProblems } from '@/lib/content/preview/problems'
import { ProblemList } from './problem-list'

/** In a preview, the problems with the content that the page has read before rendering this. Nothing for visitors. */
export async function PreviewProblems() {
  return (await isDraftMode()) && <ProblemList problems={getProblems()} />
}
