/** What the bookmark runs on the page that is open there, and nowhere here: it copies that page's HTML, its address on top. */
const script = `(() => {
  const address = location.href;
  const page = '<!-- saved from url=(' + String(address.length).padStart(4, '0') + ')' + address + ' -->\\n<!DOCTYPE html>\\n' + document.documentElement.outerHTML;
  const put = (event) => {
    event.clipboardData.setData('text/plain', page);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('copy', put, { capture: true, once: true });
  if (!document.execCommand('copy')) navigator.clipboard.writeText(page);
})()`;

/** The address of a bookmark that copies the page it is pressed on, so that it can be pasted here: this page itself asks for none. */
export const clipper = `javascript:${encodeURIComponent(script)}`;
