import { articleDeck, cardsResponse } from '../../../deck'
import { languageOf } from '../../../language-of'

type Context = RouteContext<'/[language]/current-affairs/[slug]/cards.json'>

/** The key facts and questions of an article, a day or a week as cards for revision. */
export async function GET(_request: Request, { params }: Context) {
  return cardsResponse(await articleDeck((await params).slug, await languageOf(params)))
}
