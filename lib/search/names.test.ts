import { describe, expect, test } from 'vitest'
import type { Topic } from '@/lib/content/topic'
import { understand } from './names'
import { soundAlike } from './spelling'
import { Vocabulary } from './vocabulary'
import { askedWords, patternOf } from './words'

const topic = (_id: string, title: string, synonyms: string[], parent?: Topic): Topic => ({
  _id,
  _rev: 'r',
  title,
  slug: _id,
  description: null,
  translations: null,
  parent: parent ? { _id: parent._id, title: parent.title, slug: parent.slug, translations: null } : null,
  synonyms,
})
const geography = topic('geography', 'Geography', ['bhugol', 'bhoogol'])
const rivers = topic('rivers', 'Rivers of India', ['Ganga', 'Ganges', 'Cauvery', 'Kaveri'], geography)
const gujarat = topic('gujarat', 'Gujarat', ['Gujrat', 'Kutch', 'Kachchh', 'GPSC'])
const topics = [geography, rivers, gujarat]

const understood = (question: string) =>
  understand(askedWords(question), { topics, vocabulary: new Vocabulary(), language: 'en' })

describe('the words of a query', () => {
  test.each([
    ['What is the repo rate?', ['repo', 'rate']],
    ['India’s GDP, 3.5%', ['india', 'gdp', '3.5']],
    ['to be or', ['be']],
    ['the', ['the']],
    ['title match "x" || true *', ['title', 'match', 'x', 'true']],
    ['<script>alert(1)</script>', ['script', 'alert', '1']],
    ['ક્ષેત્રફળ पानी', ['ક્ષેત્રફળ', 'पानी']],
    ['🤝 !!', []],
    ['', []],
  ])('%s', (question, words) => expect(askedWords(question)).toEqual(words))

  test('are limited in number and length', () => {
    const words = askedWords(`${'x'.repeat(500)} a1 a2 a3 a4 a5 a6 a7 a8 a9`)
    expect(words).toHaveLength(8)
    expect(words[0]).toHaveLength(40)
  })

  test('singular and plural match each other', () => {
    expect(patternOf(['rivers', 'gas', 'class', 'us'])).toBe('river* gas* class* us*')
  })
})

test.each([
  ['Gujarat', 'Gujrat'],
  ['Gujarat', 'Gujraat'],
  ['Ganga', 'Ganges'],
  ['Kutch', 'Kachchh'],
  ['Kutch', 'Kachch'],
  ['Cauvery', 'Kaveri'],
  ['monsoon', 'mansoon'],
  ['itihas', 'itihaas'],
  ['Vadodara', 'Wadodra'],
  ['bhugol', 'ભૂગોળ'],
  ['samvidhan', 'संविधान'],
])('%s and %s sound alike', (a, b) => expect(soundAlike([a.toLowerCase()], [b.toLowerCase()])).toBe(true))

test.each([
  ['ir', 'ar'],
  ['gst', 'gust'],
  ['river', 'rover island'],
  ['Ganga', 'Godavari'],
  ['soil', 'salt'],
])('%s and %s do not sound alike', (a, b) =>
  expect(soundAlike(a.toLowerCase().split(' '), b.split(' '))).toBe(false),
)

describe('a query names a topic', () => {
  test('by a synonym, and the other spellings are searched as well', () => {
    expect(understood('Ganges floods')).toEqual({
      names: [{ words: ['ganges'], spellings: [['ganga']], topics: ['rivers'] }],
      words: [{ word: 'floods', spellings: [] }],
    })
  })

  test('by a spelling that is no synonym', () => {
    expect(understood('Gujraat').names).toEqual([
      { words: ['gujraat'], spellings: [['gujarat'], ['gujrat']], topics: ['gujarat'] },
    ])
  })

  test('with all its subtopics, and by several words', () => {
    expect(understood('geography').names[0]?.topics).toEqual(['geography', 'rivers'])
    expect(understood('river of india map')).toEqual({
      names: [{ words: ['river', 'india'], spellings: [], topics: ['rivers'] }],
      words: [{ word: 'map', spellings: [] }],
    })
  })

  test('twice at most', () => {
    const { names, words } = understood('Ganges Gujrat Kutch')
    expect(names.map(({ topics }) => topics)).toEqual([['rivers'], ['gujarat']])
    expect(words).toEqual([{ word: 'kutch', spellings: [] }])
  })

  test('by a synonym in another script, with the words of the content', () => {
    const vocabulary = new Vocabulary()
    vocabulary.add(['ગુજરાતનો ઇતિહાસ, गुजरात'])
    const { names } = understand(['ગુજરાત'], { topics, vocabulary, language: 'gu' })
    expect(names).toEqual([
      { words: ['ગુજરાત'], spellings: [['गुजरात'], ['gujarat'], ['gujrat']], topics: ['gujarat'] },
    ])
  })

  test('or none', () => {
    expect(understood('inflation')).toEqual({
      names: [],
      words: [{ word: 'inflation', spellings: [] }],
    })
  })
})
