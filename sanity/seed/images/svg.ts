/** The width is 720 and the smallest font size 26, so that a phone 360 wide shows text of 13 px. */
export const WIDTH = 720

const ink = '#1f2933'
export const paper = '#ffffff'
export const shades = ['#1d4e89', '#2f6f9f', '#2b7370', '#8a6d1f', '#a3492e', '#5b4a8a']

interface TextStyle {
  size?: number
  fill?: string
  anchor?: 'start' | 'middle' | 'end'
  bold?: boolean
}

export function text(x: number, y: number, words: string, style: TextStyle = {}): string {
  const { size = 26, fill = ink, anchor = 'start', bold = false } = style
  const weight = bold ? 700 : 400
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${words}</text>`
}

export const box = (x: number, y: number, width: number, height: number, fill: string, radius = 8) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`

export const line = (x1: number, y1: number, x2: number, y2: number, stroke = ink) =>
  `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${stroke}" stroke-width="3"/>`

export const drawing = (height: number, title: string, parts: string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" font-family="sans-serif">
${box(0, 0, WIDTH, height, paper, 0)}
${text(WIDTH / 2, 50, title, { size: 30, bold: true, anchor: 'middle' })}
${parts.join('\n')}
</svg>`
