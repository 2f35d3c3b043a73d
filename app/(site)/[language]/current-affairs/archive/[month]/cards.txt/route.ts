import { ankiResponse, monthDeck } from '../../../../deck'
import { languageOf } from '../../../../language-of'

type Context = RouteContext<'/[language]/current-affairs/archive/[month]/cards.txt'>

/** The key facts and questions of a month as cards for Anki. */
export async function GET(_request: Request, { params }: Context) {
  const language = await languageOf(params)
  return ankiResponse(await monthDeck((await params).month, language), language)
}
