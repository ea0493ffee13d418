/** How many cases a law is tried on: as many as said here, or as the environment says (FUZZ_RUNS=10000 for a night). */
export function runs(usual: number): number {
  const wanted = Number(process.env['FUZZ_RUNS'])
  return wanted > 0 ? wanted : usual
}
