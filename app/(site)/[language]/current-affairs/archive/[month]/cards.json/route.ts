import { cardsResponse, monthDeck } from '../../../../deck'
import { languageOf } from '../../../../language-of'

type Context = RouteContext<'/[language]/current-affairs/archive/[month]/cards.json'>

/** The key facts and questions of a month as cards for revision. */
export async function GET(_request: Request, { params }: Context) {
  return cardsResponse(await monthDeck((await params).month, await languageOf(params)))
}
