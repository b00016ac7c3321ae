/** Zones in which the device of a table may stand: ahead, behind, by half hours, and at home. */
export const deviceZones = [
  'Europe/London',
  'America/New_York',
  'Pacific/Kiritimati',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Pago_Pago',
] as const

/** What `run` gives on a device in this zone. The zone is put back afterwards. */
export function onDeviceIn<Result>(zone: string, run: () => Result): Result {
  const before = process.env.TZ
  process.env.TZ = zone
  try {
    return run()
  } finally {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  }
}
