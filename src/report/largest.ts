/** The largest of these numbers, however many there are (a call takes no more than some hundred thousand arguments); `least` of none. */
export function largest(numbers: readonly number[], least: number): number {
  return numbers.reduce((most, number) => (number > most ? number : most), least)
}
