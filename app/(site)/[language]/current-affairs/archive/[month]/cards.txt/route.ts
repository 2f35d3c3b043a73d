import { ankiResponse, monthDeck } from '../../../../deck'
import { languageOf } from '../../../../language-of'

type Context = RouteContext<'/[language]/current-affairs/archive/[month]/cards.txt'>

/** The key facts and questions of a month as cards for Anki. */
export async function GET(_request: Request, { params }: Context) {
  return ankiResponse(await monthDeck((await params).month, await languageOf(params)))
}
