import { ankiResponse, topicDeck } from '../../../deck'
import { languageOf } from '../../../language-of'

/** The key facts and questions on a topic and those below it as cards for Anki. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/[language]/topics/[slug]/cards.txt'>,
) {
  const language = await languageOf(params)
  return ankiResponse(await topicDeck((await params).slug, language), language)
}
