// `npm start` on a fresh clone: installs, builds and shows the demo. Node built-ins only until then.
import { join } from 'node:path';
import { install, root, run } from './run.mjs';
import { serve } from './serve.mjs';

let stop = () => process.exit(130);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop());

await install();
const { code } = await run(process.execPath, ['scripts/build.mjs', '--demo']);
if (code) process.exit(code);
const server = await serve(
  { '/': join(root, 'demo'), '/dist/': join(root, 'dist') },
  { port: Number(process.env.PORT) || 8080 },
);
stop = async () => {
  await server.close();
  console.log('\nStopped.');
  process.exit(0);
};
console.log(`\nThe demo is at ${server.url}/\nCtrl-C stops it.`);
