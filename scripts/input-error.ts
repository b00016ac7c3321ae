/** What a command was given cannot be used. Its message is all that whoever gave it needs: no stack is shown. */
export class InputError extends Error {
  override readonly name: string = 'InputError'
}
