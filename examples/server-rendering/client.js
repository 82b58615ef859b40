import '@fraud-free/elements/fraud-free.css';
import '@fraud-free/elements/fraud-check/define';
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './page.js';

hydrateRoot(document.querySelector('#page'), createElement(Page), {
  // Should the page of the browser be another than the server's, this says so.
  onRecoverableError: (error) => (document.title = `Not hydrated: ${error.message}`),
});
