/** The letter that stands for an answer, by its place from 0: A, B, C. Pure. */
export function answerLetter(place: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + place)
}
