// Loaded into every measured process: notes at its end what it cost, into the file that SALESLINT_BENCH_NOTES names.
const { isMainThread } = require('node:worker_threads')

if (isMainThread) {
  process.on('exit', (code) => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    const line = JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024, code })
    require('node:fs').appendFileSync(process.env.SALESLINT_BENCH_NOTES, `${line}\n`)
  })
}
