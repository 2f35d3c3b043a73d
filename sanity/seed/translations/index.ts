import type { Translation } from '../translation.ts'
import { translation as russiaNorthKoreaPactGu } from './russia-north-korea-pact-gu.ts'

export const translations: Translation[] = [russiaNorthKoreaPactGu]
