/*
 * What the drivers of the browsers can do for a test. WebKitGTK's sets no viewport, and media features (dark, forced
 * colours, less motion) are emulated in Chromium only. A test that needs one says so, and is counted where it is
 * left out:
 *
 *   (canEmulateMedia ? it : it.skip)('keeps its borders in forced colours', async () => …);
 */
const chromium = navigator.userAgent.includes('Chrome/');
const firefox = navigator.userAgent.includes('Firefox/');

export const canEmulateMedia: boolean = chromium;
export const canSetViewport: boolean = chromium || firefox;
