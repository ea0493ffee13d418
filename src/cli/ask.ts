/**
 * Asks a person one question at a terminal and gives the line that is typed; undefined where there will be no more answers (Ctrl-D, or a
 * terminal that went away). On Ctrl-C `interrupt` is called and no answer comes.
 */
export async function askAt(
  question: string,
  { input, output }: { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream },
  interrupt: () => void,
): Promise<string | undefined> {
  // Its twin of promises throws at Ctrl-C and Ctrl-D alike, and says nothing of a terminal that goes away.
  const { createInterface } = await import('node:readline')
  const lines = createInterface({ input, output, terminal: true })
  return new Promise((resolve) => {
    const end = () => {
      output.write('\n')
      resolve(undefined)
    }
    lines.once('close', end)
    lines.once('SIGINT', () => {
      lines.off('close', end).close()
      interrupt()
    })
    lines.question(question, (answer) => {
      lines.off('close', end).close()
      resolve(answer)
    })
  })
}
