/** Every suite; the runner of each host loads this file. */
import './activation.test';
import './diagnostics.test';
import './quick-fixes.test';
import './hover.test';
import './insertion.test';
import './corpus.test';
import './robust.test';
