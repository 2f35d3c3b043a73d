// `npm run parts` draws docs/parts.md: the parts of the project and which imports which.
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { drawParts } from './draw.ts'
import { root } from '../processes.ts'

await writeFile(path.join(root, 'docs/parts.md'), await drawParts(root))
