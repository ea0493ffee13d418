/** Multinomial logistic regression on sparse rows, AdaGrad in a seeded order with feature dropout: the same rows give the same weights. */
export interface SparseRow {
  readonly at: Int32Array
  readonly value: Float32Array
  /** Shared-weight features: number, and how much it votes for each class. */
  readonly tied: readonly (readonly [feature: number, votes: readonly (readonly [of: number, share: number])[]])[]
  readonly of: number
  readonly weight: number
}
export interface FitOptions {
  readonly classes: number
  readonly features: number
  readonly tied: number
  readonly epochs: number
  readonly rate: number
  readonly decay: number
  readonly drop: number
  readonly seed: number
}
export interface Fitted {
  /** features × classes; row 0 is the bias. */
  readonly weights: Float32Array
  readonly tied: Float64Array
}

export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Fits; feature 0 of every row must be the bias with value 1; the others are dropped as often as `drop` says. One step size a feature, not one a
 * weight: as good, and three times as quick.
 */
export function fit(rows: readonly SparseRow[], { classes: K, features, tied, epochs, rate, decay, drop, seed }: FitOptions): Fitted {
  const W = new Float32Array(features * K)
  const G = new Float32Array(features).fill(1e-3)
  const A = new Float32Array(features * K)
  const U = new Float64Array(tied).fill(0.3)
  const H = new Float64Array(tied).fill(1e-3)
  const next = random(seed)
  const order = rows.map((_, i) => i)
  const s = new Float64Array(K)
  const kept = new Int32Array(8192)
  const by = new Float64Array(8192)
  let averaged = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    if (epoch > epochs * 0.4) {
      averaged++
      for (let i = 0; i < W.length; i++) A[i]! += W[i]!
    }
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1))
      const other = order[i]!
      order[i] = order[j]!
      order[j] = other
    }
    for (const index of order) {
      const row = rows[index]!
      let n = 0
      for (let q = 0; q < row.at.length && n < 8192; q++) {
        const feature = row.at[q]!
        const chance = feature === 0 ? 0 : drop
        if (chance > 0 && next() < chance) continue
        kept[n] = feature
        by[n] = row.value[q]! / (1 - chance)
        n++
      }
      s.fill(0)
      for (let a = 0; a < n; a++) {
        const o = kept[a]! * K
        const x = by[a]!
        for (let k = 0; k < K; k++) s[k]! += W[o + k]! * x
      }
      for (const [feature, votes] of row.tied) for (const [k, share] of votes) s[k]! += U[feature]! * share
      let most = -Infinity
      for (let k = 0; k < K; k++) if (s[k]! > most) most = s[k]!
      let sum = 0
      for (let k = 0; k < K; k++) {
        s[k] = Math.exp(s[k]! - most)
        sum += s[k]!
      }
      let square = 0
      for (let k = 0; k < K; k++) {
        s[k] = (s[k]! / sum - (k === row.of ? 1 : 0)) * row.weight
        square += s[k]! * s[k]!
      }
      for (const [feature, votes] of row.tied) {
        let g = 0
        for (const [k, share] of votes) g += s[k]! * share
        H[feature]! += g * g
        U[feature]! -= (rate * g) / Math.sqrt(H[feature]!)
      }
      for (let a = 0; a < n; a++) {
        const feature = kept[a]!
        const o = feature * K
        const x = by[a]!
        G[feature]! += square * x * x * 0.2
        const step = rate / Math.sqrt(G[feature]!)
        for (let k = 0; k < K; k++) W[o + k]! -= step * (s[k]! * x + decay * W[o + k]!)
      }
    }
  }
  if (averaged > 0) for (let i = 0; i < W.length; i++) W[i] = A[i]! / averaged
  return { weights: W, tied: U }
}

export function softmax(s: Float64Array): Float64Array {
  const most = Math.max(...s)
  let sum = 0
  const p = s.map((x) => {
    const e = Math.exp(x - most)
    sum += e
    return e
  })
  return p.map((x) => x / sum)
}

export function best(p: ArrayLike<number>): number {
  let at = 0
  for (let i = 1; i < p.length; i++) if ((p[i] as number) > (p[at] as number)) at = i
  return at
}
