/** `import '@fraud-free/elements/fraud-free.css'`, which a bundler puts into the page: it gives no value. */
export {};
