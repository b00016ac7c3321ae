import { chromium } from '@playwright/test'
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' })
const p = JSON.parse((await import('node:fs')).readFileSync('flows/hertfordshire/pathway.json','utf8'))
for (const [w,h] of [[360,740],[768,1024],[1280,800]] as const) {
const page = await (await browser.newContext({ viewport: { width: w, height: h } })).newPage()
await page.clock.install({ time: new Date() })
await page.goto('http://localhost:4712/')
await page.locator('button[name="role"][value="nhs"]').click()
const q: any[] = [[p.start, []]]; let route: any
while (q.length) { const [n,r] = q.shift(); if (n==='police-and-support'){route=r;break} if (p.outcomes[n]) continue; const s=p.checks[n]??p.questions[n]; for (const [a,t] of Object.entries<any>(s.answers)) q.push([Object.values<string>(t)[0], p.checks[n]?r:[...r,[n,a]]]) }
for (const [k,a] of route) { await page.clock.runFor(500); await page.locator(`button[name="${k}"][value="${a}"]`).click() }
await page.clock.runFor(800)
if (w===360) { await page.locator('text=What to say').first().click(); await page.clock.runFor(800); await page.screenshot({ path: '/tmp/shots/o/say-360.png', fullPage: true }) }
await page.locator('button[name=record]').click(); await page.clock.runFor(800); await page.waitForTimeout(500)
await page.screenshot({ path: `/tmp/shots/o/record-${w}.png`, fullPage: true })
if (w===1280) await page.pdf({ path: '/tmp/shots/o/record.pdf', format: 'A4' })
}
await browser.close()
