import { cardsResponse, topicDeck } from '../../../deck'
import { languageOf } from '../../../language-of'

/** The key facts and questions on a topic and those below it as cards for revision. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/[language]/topics/[slug]/cards.json'>,
) {
  return cardsResponse(await topicDeck((await params).slug, await languageOf(params)))
}
