/** A point on the map, in degrees (WGS 84). */
export type Point = { lat: number; lng: number }

const EARTH = 6371
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Kilometres between two points along the surface of the earth (haversine formula). */
export function kilometresBetween(a: Point, b: Point): number {
  const h =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lng - a.lng) / 2) ** 2
  return 2 * EARTH * Math.asin(Math.sqrt(h))
}

/** The median point, which a single wrong coordinate does not distort. */
export function medianPoint(points: Point[]): Point {
  const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
  return { lat: median(points.map(({ lat }) => lat)), lng: median(points.map(({ lng }) => lng)) }
}
