import { languageOf } from '../language-of'
import { redirectOrNotFound } from '../redirect-or-not-found'

/** Catches all other paths: old URLs and mistakes. */
export default async function OtherPage({ params }: PageProps<'/[language]/[...path]'>) {
  const { path } = await params
  return redirectOrNotFound(await languageOf(params), `/${path.join('/')}`)
}
