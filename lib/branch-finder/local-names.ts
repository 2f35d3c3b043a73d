import { languageScripts, siteLanguage, type Language } from '@/lib/languages'
import { districtNames, namesIn, towns } from './names'
import { stateNames } from './state-names'

/** The districts of Delhi since 2026. */
const districtsOfDelhi: Record<string, string> = {
  'New Delhi': 'नई दिल्ली, નવી દિલ્હી',
  'Old Delhi': 'पुरानी दिल्ली, જૂની દિલ્હી',
  'Central Delhi': 'मध्य दिल्ली, મધ્ય દિલ્હી',
  'Central North Delhi': 'मध्य-उत्तर दिल्ली, મધ્ય-ઉત્તર દિલ્હી',
  'East Delhi': 'पूर्वी दिल्ली, પૂર્વ દિલ્હી',
  'North Delhi': 'उत्तरी दिल्ली, ઉત્તર દિલ્હી',
  'North East Delhi': 'उत्तर-पूर्वी दिल्ली, ઉત્તર-પૂર્વ દિલ્હી',
  'North West Delhi': 'उत्तर-पश्चिमी दिल्ली, ઉત્તર-પશ્ચિમ દિલ્હી',
  'Outer North Delhi': 'बाहरी उत्तरी दिल्ली, બાહ્ય ઉત્તર દિલ્હી',
  'South Delhi': 'दक्षिणी दिल्ली, દક્ષિણ દિલ્હી',
  'South East Delhi': 'दक्षिण-पूर्वी दिल्ली, દક્ષિણ-પૂર્વ દિલ્હી',
  'South West Delhi': 'दक्षिण-पश्चिमी दिल्ली, દક્ષિણ-પશ્ચિમ દિલ્હી',
  'West Delhi': 'पश्चिमी दिल्ली, પશ્ચિમ દિલ્હી',
}

const townNames = Object.values(towns).flatMap((ofDistrict) =>
  ofDistrict.map((town): [string, string] => {
    const [name = '', others = ''] = town.split(':')
    return [name, others]
  }),
)

/** The other names of each place; of places with one name, the best known comes last. */
const names = new Map([
  ...townNames,
  ...Object.entries(districtNames),
  ...Object.entries(districtsOfDelhi),
  ...Object.entries(stateNames),
])

/** The name of a state, district or town in a language, or in English if it is not known there. */
export function localName(name: string, language: Language): string {
  if (language === siteLanguage) return name
  const inScript = new RegExp(`\\p{Script=${languageScripts[language]}}`, 'u')
  return namesIn(names.get(name)).find((other) => inScript.test(other)) ?? name
}
