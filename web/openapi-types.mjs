// Makes the types of the API from openapi.json, the document that the gateway serves. With the address of a gateway
// (npm run openapi -- http://localhost:8080) takes the document from there first.
import { readFile, writeFile } from 'node:fs/promises';
import { argv } from 'node:process';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';

const [, , gateway] = argv;
if (gateway) {
    const served = await (await globalThis.fetch(`${gateway}/api/openapi.json`)).json();
    await writeFile('openapi.json', `${JSON.stringify(served, null, 2)}\n`);
}
const document = JSON.parse(await readFile('openapi.json', 'utf8'));

// What the conventions of every list and every record read, but no operation declares: filters are named by field.
const parameter = (name, schema) => ({ name, in: 'query', required: false, schema });
const listParameters = [
    parameter('q', { type: 'string' }),
    parameter('filter', { type: 'object', additionalProperties: true }),
    parameter('sort', { type: 'string' }),
    parameter('limit', { type: 'integer' }),
    parameter('cursor', { type: 'string' }),
    parameter('asOf', { type: 'string' }),
];
const reportParameters = ['from', 'to', 'groupBy'].map((name) => parameter(name, { type: 'string' }));

for (const [path, { get }] of Object.entries(document.paths)) {
    if (!get) continue;
    const declared = get.parameters ?? [];
    const conventional = path.startsWith('/api/reports') ? [...reportParameters, ...listParameters] : listParameters;
    const missing = conventional.filter(({ name }) => !declared.some((known) => known.name === name));
    get.parameters = [...declared, ...missing];
}

// Shapes with a converter of their own, which the document leaves open.
const { schemas } = document.components;
schemas.CustomValues = { type: 'object', additionalProperties: true };
schemas.JsonObject = { type: 'object', additionalProperties: true };
// A bare number is an amount in the workspace's currency.
schemas.MoneyInputBody = { oneOf: [{ type: 'number' }, schemas.MoneyInputBody] };
schemas.TimelineItem.properties.data = { $ref: '#/components/schemas/JsonObject' };
schemas.ImportForm = {
    type: 'object',
    required: ['file'],
    properties: { file: { type: 'string' }, mapping: { type: 'string' } },
};

const schema = await openapiTS(document, {
    transform(schemaObject) {
        // The services also read numbers from text, and say so of what they write; they write numbers.
        const types = Array.isArray(schemaObject.type) ? schemaObject.type : [];
        if (!types.includes('string') || !(types.includes('integer') || types.includes('number'))) return undefined;
        const number = ts.factory.createKeywordTypeNode(ts.SyntaxKind.NumberKeyword);
        const absent = ts.factory.createLiteralTypeNode(ts.factory.createNull());
        return types.includes('null') ? ts.factory.createUnionTypeNode([number, absent]) : number;
    },
});
await writeFile('shared/src/api/schema.gen.ts', astToString(schema));
