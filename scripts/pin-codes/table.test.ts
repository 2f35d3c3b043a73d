import { statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { pinCodeTables } from './table'

type Office = {
  code: string
  name: string
  state?: string
  district: string
  taluka?: string
  lat?: number
  lng?: number
  accuracy?: number
}

/** A row of GeoNames' file. */
const row = ({
  code,
  name,
  state = 'Gujarat',
  district,
  taluka = '',
  lat = 22,
  lng = 72,
  accuracy = 4,
}: Office) => ['IN', code, name, state, '09', district, '', taluka, '', lat, lng, accuracy].join('\t')

const tables = (...offices: Office[]) => pinCodeTables(offices.map(row).join('\n'))

test('districts of Gujarat have today’s names and borders; elsewhere only names are corrected', () => {
  const { pinCodes } = tables(
    { code: '370001', name: 'Bhuj', district: 'Kachchh' },
    { code: '364710', name: 'Botad', district: 'Bhavnagar', taluka: 'Botad' },
    { code: '383315', name: 'Modasa', district: 'Sabarkantha', taluka: 'Modasa' },
    { code: '431001', name: 'Cantonment', state: 'Maharashtra', district: 'Aurangabad' },
    { code: '824101', name: 'Deo', state: 'Bihar', district: 'Aurangabad(BH)' },
    { code: '312605', name: 'Pratapgarh', state: 'Rajasthan', district: 'Chittorgarh', taluka: 'Partabgarh' },
    { code: '194101', name: 'Leh', state: 'Jammu & Kashmir', district: 'Leh' },
  )
  expect(pinCodes.map(([state, district]) => `${state}: ${district}`)).toEqual([
    'Bihar: Aurangabad',
    'Gujarat: Aravalli',
    'Gujarat: Botad',
    'Gujarat: Kutch',
    'Ladakh: Leh',
    'Maharashtra: Chhatrapati Sambhajinagar',
    'Rajasthan: Pratapgarh',
  ])
})

test('a PIN code of Delhi gets a current district if a post office reveals it, otherwise Delhi', () => {
  const offices = [
    ['110058', 'Janakpuri A-3', 'South West Delhi'],
    ['110024', 'Lajpat Nagar', 'South Delhi'],
    ['110006', 'Chandni Chowk', 'North Delhi'],
    ['110060', 'Rajender Nagar', 'Central Delhi'],
    ['110032', 'Shahdara', 'East Delhi'],
    ['110032', 'Vishwas Nagar', 'East Delhi'],
    ['110049', 'New Delhi South Ext-II', 'South Delhi'],
  ] as const
  const { pinCodes, districts } = tables(
    ...offices.map(([code, name, district]) => ({ code, name, state: 'Delhi', district })),
  )
  expect(pinCodes.map(([, district, codes = '']) => [district, codes.replace(/@[^ ]*/g, '')])).toEqual([
    ['Delhi', '110032 110049 110060'],
    ['Old Delhi', '110006'],
    ['South East Delhi', '110024'],
    ['West Delhi', '110058'],
  ])
  expect(districts).toContainEqual(['Delhi', 'Old Delhi'])
})

test('a PIN code takes the district of most of its offices and the median of its precise coordinates', () => {
  const { pinCodes } = tables(
    { code: '382421', name: 'Kudasan', district: 'Gandhi Nagar', lat: 23.18, lng: 72.63 },
    { code: '382421', name: 'Sargasan', district: 'Gandhi Nagar', lat: 23.2, lng: 72.61 },
    { code: '382421', name: 'Khodiyar', district: 'Ahmedabad', lat: 23.19, lng: 72.62 },
    { code: '382421', name: 'Zundal', district: 'Gandhi Nagar', lat: 22.5, lng: 71, accuracy: 1 },
  )
  expect(pinCodes).toEqual([['Gujarat', 'Gandhinagar', '382421@23.19,72.62']])
})

test('a point far from all its neighbours is discarded', () => {
  const near = ['410201', '410202', '410203'].map((code, at) => ({
    code,
    name: `Office ${at}`,
    state: 'Maharashtra',
    district: 'Raigarh(MH)',
    lat: 18.9,
    lng: 73.2,
  }))
  const { pinCodes } = tables(...near, { ...near[0]!, code: '410204', name: 'Astray', lat: 22, lng: 83 })
  expect(pinCodes[0]?.[2]?.split(' ').at(-1)).toBe('410204@18.90,73.20')
})

test('area names contain no postal abbreviations', () => {
  const names = ['Navrangpura H.O', 'Adajan Dn', 'Raipur (Ahmedabad)', 'Delhi G.P.O.', 'Navrangpura H.O']
  const { areas } = tables(...names.map((name) => ({ code: '380009', name, district: 'Ahmedabad' })))
  expect(areas).toEqual([['380009', 'Adajan;Delhi;Navrangpura;Raipur']])
})

test('the tables are small', () => {
  const size = (name: string) => statSync(path.join('lib/branch-finder', name)).size
  expect(size('pin-codes.generated.json')).toBeLessThan(400_000)
  expect(size('areas.generated.json')).toBeLessThan(120_000)
})
