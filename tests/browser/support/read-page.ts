/**
 * What the outside contract lets anybody read. These run in the page.
 */

export function readCalls(all: readonly Element[]) {
  return all.map((element) => ({
    service: element.getAttribute('data-service'),
    availability: element.getAttribute('data-availability'),
    when: element.getAttribute('data-when'),
  }))
}
