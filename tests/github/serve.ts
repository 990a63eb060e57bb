import { createServer } from 'node:http';
import { talk } from './talk.ts';

// A GitHub for the tests, which holds the discussions of a forum about the site at SITE_URL and answers, at PORT, what is
// asked of it in GraphQL.

const forum = talk(process.env['SITE_URL'] ?? '');

createServer((request, response) => {
  if (request.method === 'POST') void forum.answer(request, response);
  else response.end();
}).listen(Number(process.env['PORT']), () => {
  console.log('ready');
});
