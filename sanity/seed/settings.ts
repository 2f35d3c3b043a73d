import { keyed, type SeedDocument } from './document.ts'

/**
 * The institute's pages give no other name, tagline, helpline or social account, so neither does the seed. The rules of
 * the Civil Services Examination take a third of the marks of a question away for a wrong answer.
 */
export const settingsDocument: SeedDocument = keyed({
  _id: 'settings',
  _type: 'settings',
  name: 'DICS',
  shortName: 'DICS',
  offer: 'civil services coaching',
  translations: {
    hi: { name: 'DICS', shortName: 'DICS', offer: 'सिविल सेवा कोचिंग' },
    gu: { name: 'DICS', shortName: 'DICS', offer: 'સિવિલ સેવા કોચિંગ' },
  },
  markingSchemes: [
    {
      _type: 'markingScheme',
      exam: 'UPSC Prelims, General Studies Paper I',
      translations: {
        hi: { exam: 'UPSC प्रारंभिक परीक्षा, सामान्य अध्ययन प्रश्नपत्र I' },
        gu: { exam: 'UPSC પ્રાથમિક પરીક્ષા, સામાન્ય અભ્યાસ પ્રશ્નપત્ર I' },
      },
      year: 2025,
      ...{ questions: 100, minutes: 120, total: 200, right: 2, wrong: 0.66, unanswered: 0 },
    },
  ],
})
