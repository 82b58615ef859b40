/** What everything is measured against: reading each UTF-16 unit once and doing next to nothing with it. */
export function bareLoop(text) {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}
