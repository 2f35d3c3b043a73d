import { ankiResponse, monthDeck } from '../../../../deck'

type Context = RouteContext<'/[language]/current-affairs/archive/[month]/cards.txt'>

/** The key facts and questions of a month as cards for Anki. */
export async function GET(_request: Request, { params }: Context) {
  return ankiResponse(await monthDeck((await params).month))
}
