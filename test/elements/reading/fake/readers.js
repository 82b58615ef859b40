/*
 * Stands for the file of @fraud-free/readers: does what the name of the picture says, so that each end of a reading can
 * be seen. `!code` fails, `slow` never ends but by the signal, `code` holds a code alone, `chat-1` bubbles of both sides.
 */

export async function readPicture({ name }, { signal, onProgress, base }) {
  onProgress({ step: 'reading', done: 0.5 });
  if (name.startsWith('!')) throw Object.assign(new Error(`as asked: ${name}`), { code: name.slice(1) });
  if (name === 'slow') await stopped(signal);
  const codes = name === 'code' ? [{ kind: 'QRCode', text: 'https://example.com/pay' }] : [];
  const turns = name.startsWith('chat')
    ? [
        { side: 'left', text: '我是银行客服，您的账户将被冻结，请转入安全账户' },
        { side: 'right', text: `好的 ${name}` },
      ]
    : [];
  return { text: name === 'code' ? '' : `text of ${name} by ${base}`, turns, confidence: 0.9, codes };
}

export async function scanCamera({ video, signal }) {
  if (!(video instanceof HTMLVideoElement)) throw new TypeError('There is no video to look through.');
  if (window.cameraRefused) throw Object.assign(new Error('refused'), { code: 'refused' });
  if (window.cameraWaits) await stopped(signal);
  return { kind: 'QRCode', text: 'https://example.com/seen' };
}

export const canListen = async (language) => language === 'zh-CN';

export async function listen({ onText, language }) {
  onText('我听');
  return `我听见了 ${language}`;
}

const stopped = (signal) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
