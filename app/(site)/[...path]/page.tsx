import { redirectOrNotFound } from '../redirect-or-not-found'

/** Every address that no other page has: an old one, or a mistake. */
export default async function OtherPage({ params }: PageProps<'/[...path]'>) {
  const { path } = await params
  return redirectOrNotFound(`/${path.join('/')}`)
}
