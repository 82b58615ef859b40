/** Hands a text to the device's own way of sharing, or else to the clipboard. */
export type Sent = 'shared' | 'copied' | 'cancelled' | 'failed';

/** @param device what the browser offers; either may be missing, or refuse */
export async function send(text: string, device: Pick<Navigator, 'share' | 'clipboard'> = navigator): Promise<Sent> {
  if (typeof device.share === 'function') {
    try {
      await device.share({ text });
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    }
  }
  try {
    await device.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
}
