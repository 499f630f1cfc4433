// Finds a desktop VS Code.
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

const NAMES = ['code', 'code-insiders', 'codium', 'vscodium'];

/** Where VS Code and its kin are installed when they are not on the PATH. */
function usualPlaces({ HOME = '', LOCALAPPDATA = '', ProgramFiles = '' } = process.env) {
  switch (process.platform) {
    case 'darwin':
      return ['', HOME].flatMap((base) =>
        ['Visual Studio Code', 'Visual Studio Code - Insiders', 'VSCodium'].map(
          (name) => `${base}/Applications/${name}.app/Contents/Resources/app/bin/code`,
        ),
      );
    case 'win32':
      return [
        path.join(LOCALAPPDATA, 'Programs/Microsoft VS Code/bin/code.cmd'),
        path.join(ProgramFiles, 'Microsoft VS Code/bin/code.cmd'),
        path.join(LOCALAPPDATA, 'Programs/VSCodium/bin/codium.cmd'),
      ];
    default:
      return [
        '/usr/share/code/bin/code',
        '/usr/bin/code',
        '/snap/bin/code',
        '/var/lib/flatpak/exports/bin/com.visualstudio.code',
        '/usr/bin/codium',
      ];
  }
}

/**
 * The path of a desktop VS Code: VSCODE_EXECUTABLE_PATH, then the PATH, then the usual places; undefined where none can
 * open a window.
 */
export function findVSCode(env = process.env) {
  if (env.VSCODE_EXECUTABLE_PATH) return env.VSCODE_EXECUTABLE_PATH;
  if (process.platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return undefined;
  const endings = process.platform === 'win32' ? ['.cmd'] : [''];
  const onPath = (env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .flatMap((dir) => NAMES.flatMap((name) => endings.map((ending) => path.join(dir, name + ending))));
  return [...onPath, ...usualPlaces(env)].find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return existsSync(file);
  } catch {
    return false;
  }
}
