// The elements may be imported on a server, where they register nothing and ask for no window.
import '@fraud-free/elements';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { Page } from './page.js';

/** The whole document as the server sends it. */
export function renderPage() {
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html"
    />
    <title>Fraud-Free from a server</title>
    <link rel="stylesheet" href="./client.css" />
    <script type="module" src="./client.js"></script>
  </head>
  <body>
    <div id="page">${renderToString(createElement(Page))}</div>
  </body>
</html>
`;
}
