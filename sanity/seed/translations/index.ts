import type { Translation } from '../translation.ts'
import { translation as champaranSatyagraha1917Gu } from './champaran-satyagraha-1917-gu.ts'
import { translation as russiaNorthKoreaPactGu } from './russia-north-korea-pact-gu.ts'

export const translations: Translation[] = [champaranSatyagraha1917Gu, russiaNorthKoreaPactGu]
