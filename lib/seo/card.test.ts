import { expect, test } from 'vitest'
import { samples } from '@/lib/content/testing/samples'
import { authorCard, branchCard, siteCard, siteCardImage, topicCard } from './card'

test('a card has the name of its subject in the language of the page', () => {
  expect(topicCard(samples.topic, 'gu')).toMatchObject({ title: 'આંતરરાષ્ટ્રીય સંબંધો', language: 'gu' })
  expect(authorCard(samples.author, 'hi')).toEqual({
    title: 'राजव्यवस्था डेस्क',
    label: 'संपादकीय डेस्क',
    language: 'hi',
  })
  expect(branchCard(samples.branch, 'gu')).toEqual({
    title: 'ડિક્સ અમદાવાદ',
    label: 'નવરંગપુરા, અમદાવાદ',
    language: 'gu',
  })
})

test('the card of the site has an address and words in each language', () => {
  expect(siteCardImage('en').url).toBe('/cards/site.png')
  expect(siteCardImage('gu').url).toBe('/cards/site-gu.png')
  expect(siteCard(samples.settings, 'gu')).toEqual({
    title: 'ડિક્સ, સિવિલ સેવા સંસ્થા',
    label: 'UPSC અને GPSC માટે નોંધો',
    language: 'gu',
  })
  expect(siteCard(null, 'hi')).toMatchObject({ title: 'सिविल सेवा के लिए अध्ययन नोट', language: 'hi' })
})

test('a card whose title is in English has that language', () => {
  expect(topicCard({ ...samples.topic, translations: null }, 'gu')).toEqual({
    title: 'International relations',
    label: 'અભ્યાસ નોંધો',
    language: 'en',
  })
})
