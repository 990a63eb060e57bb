import { createServer } from 'node:http';

// A giscus server for the tests: shows in its page what the frame asked it for, as the real one would show the thread.

const PORT = 4392;

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

createServer((request, response) => {
  const url = new URL(request.url ?? '/', `http://localhost:${PORT}`);
  const asked = [...url.searchParams].map(
    ([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`,
  );
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(
    `<!doctype html><title>giscus</title><p id="lang">${escaped(url.pathname)}</p><dl>${asked.join('')}</dl><script>parent.postMessage({ giscus: { resizeHeight: 300 } }, '*')</script>`,
  );
}).listen(PORT);
