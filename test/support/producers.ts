import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { asFlatText } from './flat-text';
import { asTex, type TexStyle } from './markup-tex';
import { asTypst } from './markup-typst';
import type { Line } from './typeset';

/** A program that writes articles as files of some formats. */
export interface Producer {
  readonly name: string;
  /** What it is called on this machine; undefined where it is not installed. */
  readonly command: string | undefined;
  readonly formats: readonly string[];
  /** Writes the article into the folder and gives the file of a format. */
  write(command: string, folder: string, name: string, lines: readonly Line[], format: string): string;
}

const installed = (...names: readonly string[]): string | undefined =>
  names.find((name) => spawnSync(name, ['--version']).status === 0);

function run(command: string, args: readonly string[], folder: string): void {
  const { status, stderr, stdout } = spawnSync(command, args, { cwd: folder, timeout: 120_000, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}: ${stderr || stdout}`);
}

/** One and two columns, fonts with and without a map to characters, ligatures, margins that signs hang into. */
const TEX: Readonly<Record<string, TexStyle>> = {
  'Latin Modern': {
    options: 'twocolumn',
    preamble:
      '\\usepackage[T1]{fontenc}\\usepackage{lmodern}\\IfFileExists{microtype.sty}{\\usepackage{microtype}}{}\\usepackage{hyperref}',
  },
  Times: { options: 'a4paper', preamble: '\\usepackage[T1]{fontenc}\\usepackage{times}\\usepackage{cmap}' },
};

/** The programs that the articles are set with. */
export const PRODUCERS: readonly Producer[] = [
  {
    name: 'LibreOffice',
    command: installed('soffice', 'libreoffice'),
    formats: ['docx', 'odt', 'fodt', 'pdf', 'epub'],
    write(command, folder, name, lines, format) {
      const source = path.join(folder, `${name}.fodt`);
      writeFileSync(source, asFlatText(lines));
      const own = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
      const out = path.join(folder, format);
      run(command, [own, '--headless', '--convert-to', format, '--outdir', out, source], folder);
      return path.join(out, `${name}.${format}`);
    },
  },
  {
    name: 'Typst',
    command: installed('typst'),
    formats: ['pdf'],
    write(command, folder, name, lines) {
      writeFileSync(path.join(folder, `${name}.typ`), asTypst(lines));
      run(command, ['compile', `${name}.typ`, `${name}-typst.pdf`], folder);
      return path.join(folder, `${name}-typst.pdf`);
    },
  },
  ...Object.entries(TEX).map(([style, set]): Producer => ({
    name: `TeX (${style})`,
    command: installed('pdflatex'),
    formats: ['pdf'],
    write(command, folder, name, lines) {
      const job = `${name}-${style.replace(' ', '')}`;
      writeFileSync(path.join(folder, `${job}.tex`), asTex(lines, set));
      run(command, ['-interaction=batchmode', `${job}.tex`], folder);
      return path.join(folder, `${job}.pdf`);
    },
  })),
];
