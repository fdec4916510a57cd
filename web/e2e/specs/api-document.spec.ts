import { readFile } from 'node:fs/promises';
import { expect, test } from '../support/test';

test('the document that the types are made from is the one that is served', async ({ request }) => {
  const committed: unknown = JSON.parse(await readFile(new URL('../../openapi.json', import.meta.url), 'utf8'));
  // A service that has only just come up may still be missing; the gateway asks again within seconds.
  await expect(async () => {
    const served: unknown = await (await request.get('/api/openapi.json')).json();
    expect(served, 'Take it anew: npm --prefix web run openapi -- <address of the gateway>').toEqual(committed);
  }).toPass({ timeout: 15_000 });
});
