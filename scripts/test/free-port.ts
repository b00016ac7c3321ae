import { type AddressInfo, createServer } from 'node:net'

/** The port that is wanted when nobody has it, else any free one. */
export async function freePort(wanted: number): Promise<number> {
  return (await portFrom(wanted)) ?? (await portFrom(0)) ?? wanted
}

function portFrom(port: number): Promise<number | null> {
  const server = createServer()
  return new Promise((resolve) => {
    server.on('error', () => {
      resolve(null)
    })
    server.listen(port, () => {
      const taken = (server.address() as AddressInfo).port
      server.close(() => {
        resolve(taken)
      })
    })
  })
}
