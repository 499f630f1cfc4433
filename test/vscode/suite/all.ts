/** Every suite; the runner of each host loads this file. */
import './activation.test';
import './diagnostics.test';
import './quick-fixes.test';
import './hover.test';
import './navigation.test';
import './insertion.test';
import './marks.test';
import './views.test';
import './corpus.test';
import './projects.test';
import './places.test';
import './anchors.test';
import './review.test';
import './agents.test';
import './robust.test';
import './scale.test';
