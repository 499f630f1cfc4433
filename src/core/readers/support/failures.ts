import type { Message } from '../../model/message';
import { message } from '../../model/message';
import type { Problem } from '../../model/problem';

/** The problem of a file whose end or order of parts is missing. */
export function damagedFile(): Problem {
  return error(
    'damaged',
    message('This file is damaged or incomplete. Open it in the program that wrote it, and save it again.'),
  );
}

/** The problem of a part that is not what its file says. */
export function damagedPart(name: string): Problem {
  return error(
    'damaged',
    message(
      'The part “{0}” of this file is damaged. Open the file in the program that wrote it, and save it again.',
      name,
    ),
  );
}

/** The problem of a part that would fill the memory. */
export function archiveBomb(name: string): Problem {
  return error(
    'archive-bomb',
    message('The part “{0}” of this file unpacks to far more than a text. It was not read.', name),
  );
}

/** The problem of a file that needs a password. */
export function encryptedFile(): Problem {
  return error(
    'encrypted',
    message('This file is protected by a password. Save a copy without one to use it as a source.'),
  );
}

/** The problem of a file whose content is of another kind than its ending says. */
export function otherFormat(): Problem {
  return error(
    'format',
    message('This file is not what its ending says. Open it in the program that wrote it, and save it again.'),
  );
}

/** The problem of a file for which this program lacks what reads it. */
export function unreadHere(reason: string): Problem {
  return error(
    'not-loaded',
    message(
      'What reads this kind of file could not be loaded: {0}. Reload the window, or install Plumbline anew.',
      reason,
    ),
  );
}

function error(code: string, text: Message): Problem {
  return { code, severity: 'error', message: text };
}
