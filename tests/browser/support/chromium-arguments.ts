/**
 * Chromium loads two pages of its own for the address bar of each new window, which nobody sees
 * here. They cost more than half of the time that a page of ours takes.
 */
const ofTheAddressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']

/** Chromium keeps a process in store for the next site. Here there is one site, and it only costs time. */
const processInStore = 'SpareRendererForSitePerProcess'

/** What Playwright 1.64 turns off. Chromium heeds only the last list that it is given. */
const ofPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'BlockOriginHeaderModificationOnRedirect',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'Translate',
  'AutoDeElevate',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
]

/** What Chromium is told as it starts. */
export const chromiumArguments: string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  `--disable-features=${[...ofPlaywright, ...ofTheAddressBar, processInStore].join()}`,
]
