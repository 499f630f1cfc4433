import { DENIALS } from '../../fixtures/tables/denials';
import { DERIVED } from '../../fixtures/tables/derived';
import { MIXED } from '../../fixtures/tables/mixed';
import { NAMES } from '../../fixtures/tables/names';
import { OPPOSITES_TABLE } from '../../fixtures/tables/opposites';
import { OTHER_MATTERS } from '../../fixtures/tables/other-matters';
import { POSTS } from '../../fixtures/tables/posts';
import { SLIPS } from '../../fixtures/tables/slips';
import { describeTable } from '../../support/table';

describeTable('figures that follow from others', DERIVED);
describeTable('values of other matters', OTHER_MATTERS);
describeTable('posts', POSTS);
describeTable('reports on many subjects', MIXED);
describeTable('names', NAMES);
describeTable('opposites, clauses and parts of dates', OPPOSITES_TABLE);
describeTable('denials', DENIALS);
describeTable('slips in statements said otherwise', SLIPS);
