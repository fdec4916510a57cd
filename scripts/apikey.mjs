// Makes an API key of the demo workspace's administrator in place of the one made here before.
import { newKey, runningGateway } from './client.mjs';

const base = await runningGateway(process.argv[2]);
try {
    console.log(await newKey(base, 'crm apikey'));
} catch (error) {
    console.error(error.message);
    process.exit(1);
}
