/** Features by what they look at, for `learn.ts --ablate`: what a group brings is what held-out recall loses without it. */
export const FEATURE_GROUPS: Readonly<Record<string, readonly string[]>> = {
  'coverage of the claim': ['claim covered', 'claim covered with neighbours', 'words not covered', 'subject covered', 'passage matched'],
  'coverage of the clause': ['near', 'near in other passages', 'margin near', 'near where it stands'],
  'names': ['names in claim', 'names missing', 'names here', 'rarest missing name', 'commonest missing name', 'place names', 'known places', 'free names', 'rival subject', 'joined name', 'part changed', 'parts shared', 'same part elsewhere', 'whole name around', 'shared in row', 'part in claim', 'part in passage', 'same part in sentence'],
  'rank among the passages': ['rank', 'score of best', 'passages as good', 'earlier sentences shared', 'passage words', 'claim words'],
  'words around': ['context', 'left fits', 'right fits', 'same lead', 'pairing', 'same verb', 'place in claim', 'place in passage'],
  'runs of equal words': ['left run', 'right run', 'run', 'between', 'left gap', 'right gap', 'nearest gap', 'gaps'],
  'the two words': ['same kind', 'same part of speech', 'common prefix', 'same ending', 'claim word length', 'unit words', 'passage unit words', 'shared words in unit', 'first word'],
  'dictionary': ['sister words', 'known words', 'relation of words', 'loose relation', 'class', 'same class', 'opposition'],
  'rarity': ['rarity of claim word', 'rarity of passage word', 'unknown in unit', 'share unknown', 'unit partly known', 'unknown in claim'],
  'denial and modality': ['claim negated', 'passage negated', 'claim modal', 'passage modal', 'other modality', 'same polarity elsewhere'],
  'competing evidence': ['near by', 'elsewhere', 'best elsewhere', 'margin over elsewhere', 'in earlier sentences', 'known to the corpus', 'stem in views', 'best view with stem', 'other in claim'],
  'derivation': ['derived digits'],
  'facts': ['period', 'direction', 'reason: year', 'reason: month', 'reason: bound', 'reason: day', 'gap', 'hard', 'claim bound', 'passage bound', 'same counted', 'counted covered', 'claim value small', 'label', 'facts of its kind', 'free facts', 'whole numbers', 'same digits'],
};
