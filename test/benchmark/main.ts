/** `npm run benchmark -- <name> …`: hands over to the benchmark of that name; see CONTRIBUTING.md. */

interface Benchmark {
  run(args: readonly string[]): Promise<number>;
}

const BENCHMARKS: Readonly<Record<string, () => Promise<Benchmark>>> = {
  claims: () => import('./claims'),
  ablation: () => import('./ablation'),
  quality: () => import('./quality'),
  'dump-reader': () => import('./dump-reader'),
  'learn-decision': () => import('./learn-decision'),
  'learn-reader': () => import('./learn-reader'),
  robust: () => import('./robust'),
  scale: () => import('./scale'),
  cases: () => import('./cases'),
  speed: () => import('./speed'),
  sources: () => import('./sources'),
  newsroom: () => import('./newsroom'),
  pdf: () => import('./pdf'),
  jobs: () => import('./jobs'),
};

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const load = BENCHMARKS[name];
  if (load === undefined) {
    console.error(`Usage: npm run benchmark -- <${Object.keys(BENCHMARKS).join('|')}> …`);
    return 2;
  }
  return (await load()).run(args);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
