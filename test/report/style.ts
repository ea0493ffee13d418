import type { Style } from '../../src/report/model.js'

const same = (text: string): string => text

/** No colours; 80 cells. */
export const plain: Style = { error: same, warning: same, info: same, strong: same, dim: same, good: same, link: same, width: 80 }
