import 'server-only'
import areaRows from './areas.generated.json'
import { medianPoint, type Point } from './distance'
import pinCodeRows from './pin-codes.generated.json'

// `npm run pins:build` generates the tables from GeoNames' postal codes of India (CC BY 4.0).

export type District = { name: string; state: string; centre: Point }
export type PinCode = { code: string; district: District; point: Point }

const pinCodes = new Map<string, PinCode>()

/** The districts of India as in GeoNames, corrected for Gujarat and Delhi. */
export const districts = pinCodeRows.map(([state = '', name = '', codes = '']): District => {
  const points = codes.split(' ').map((entry) => {
    const [code = '', lat, lng] = entry.split(/[@,]/)
    return { code, point: { lat: Number(lat), lng: Number(lng) } }
  })
  const district = { name, state, centre: medianPoint(points.map(({ point }) => point)) }
  for (const { code, point } of points) pinCodes.set(code, { code, district, point })
  return district
})

/** A PIN code that is in use, according to the table. */
export const findPinCode = (code: string): PinCode | undefined => pinCodes.get(code)

/** Every PIN code in the table. */
export const allPinCodes = (): PinCode[] => [...pinCodes.values()]

/** The post offices of Gujarat and Delhi, whose names are those of their areas and villages. */
export function areasOf(): { name: string; pinCode: PinCode }[] {
  return areaRows.flatMap(([code = '', names = '']) => {
    const pinCode = pinCodes.get(code)
    return pinCode ? names.split(';').map((name) => ({ name, pinCode })) : []
  })
}
