/** The place of the page's address, from the code on a door, for the element that shows whom to call there. */
export function takePlace(): void {
  const place = new URLSearchParams(location.search).get('place');
  if (place === null) return;
  for (const element of document.querySelectorAll('fraud-contacts')) element.setAttribute('place', place);
  // The other language shows the same door.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep]')) link.search = location.search;
}
