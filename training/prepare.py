"""prepare.py --claims FILE… --benchmarks DIR --pairs FILE --out DIR: writes OUT/train.jsonl and OUT/dev.jsonl.

A line: {"premise", "claim", "label", "spans", "set", "doc", "kind", "weight"}; label `unsupported` is not_found or
conflict, nobody said which. One document is on one side only: dev holds those with md5(doc) % 10 == 0, for good.
"""
import argparse
import collections
import gzip
import hashlib
import json
import os
import random
import re

from changed_numbers import with_changed_numbers
from windows import sentences, stretch, words

CAP = collections.defaultdict(lambda: 3000, vitaminc_test_synthetic=12000, fever_train_part=16000,
                              fever_paper_dev_test=10000, infotabs=8000, mnli_train_glue_pretrain=10000,
                              mnli_dev_matched=9800, mnli_taxinli=6000, snli_dev=3000, snli_test=2000,
                              snli_train_glue_pretrain=3000, counterfactual_snli=4000, curriculum_ner=1000,
                              curriculum_transitive=600, curriculum_drop=4000, curriculum_coreference=1500,
                              tabfact_table=2000, scone_nli=3000, med=2500)


def md5(text):
    return int(hashlib.md5(text.encode()).hexdigest(), 16)


def lines(path):
    with (gzip.open(path, "rt") if path.endswith(".gz") else open(path)) as file:
        return [json.loads(line) for line in file if line.strip()]


def detokenised(text):
    """VitaminC's text without the blanks that its tokeniser put in."""
    text = text.replace("-LRB-", "(").replace("-RRB-", ")").replace("``", '"').replace("''", '"')
    text = re.sub(r" ([.,;:!?%)\]])", r"\1", text)
    text = re.sub(r"([(\[$£€]) ", r"\1", text)
    return " ".join(re.sub(r" ('s|n't|'re|'ve|'ll|'d|'m)\b", r"\1", text).split())


def from_claims(path):
    """Rows of a claims file: flat lines, or passages with their claims (as the brief asks for)."""
    for row in lines(path):
        if "claims" not in row:
            yield {**row, "set": "claims", "weight": 1.5}
            continue
        premise = " ".join(row["passage"].split())
        for claim in row["claims"]:
            text = " ".join(claim["claim"].split())
            spans = [[text.find(w), text.find(w) + len(w)] for w in claim.get("wrong", []) if w in text] or None
            yield {"premise": premise, "claim": text, "label": claim["label"], "kind": claim["kind"], "spans": spans,
                   "doc": row["doc"], "set": "written", "weight": 1.5}


def overlap(start, spans, text, label):
    end = start + len(text)
    hit = [s for s in spans if s["label"] == label and s["start"] < end and start < s["end"]]
    return [[max(start, s["start"]) - start, min(end, s["end"]) - start] for s in hit]


def from_benchmark(path):
    """Rows of a benchmark: each sentence of a draft beside the stretches of its source that speak of it."""
    rows = lines(path)
    key = {}
    for row in rows:
        key.setdefault(row["source"], row["id"])
    for row in rows:
        name = row["dataset"] if row["dataset"] != "ragtruth" else "ragtruth_summary"
        base = {"set": name, "doc": key[row["source"]], "kind": name, "weight": 1.0}
        if name in ("vitaminc", "fm2"):
            if row["source"]:
                yield {**base, "premise": detokenised(row["source"]), "claim": detokenised(row["draft"]),
                       "label": row["label"], "spans": None}
            continue
        at = 0
        for sentence in re.split(r"(?<=[.!?])\s+", row["draft"]):
            at = row["draft"].find(sentence, at)
            if len(sentence.split()) < 4:
                continue
            found = labelled(row, sentence, at)
            if found:
                label, spans = found
                yield {**base, "premise": stretch(row["source"], sentence), "claim": sentence, "label": label,
                       "spans": spans}


def labelled(row, sentence, at):
    """The label of one sentence of a draft, with its wrong words; nothing where nobody can say."""
    if row["label"] == "supported":
        return "supported", None
    spans = row["spans"] or []
    conflict = overlap(at, spans, sentence, "conflict")
    if conflict:
        return "conflict", conflict
    if overlap(at, spans, sentence, "not_found"):
        return "not_found", None
    return ("supported", None) if row["dataset"] == "ragtruth" and spans else None


def strangers(rows, count, rng):
    """Claims beside the likeliest passage of another document: neither borne out nor contradicted."""
    premises = {}
    for row in rows:
        premises.setdefault(row["premise"], row["doc"])
    texts = list(premises)
    posting = collections.defaultdict(list)
    for i, text in enumerate(texts):
        for word in words(text):
            posting[word].append(i)
    for row in rng.sample(rows, min(len(rows), count)):
        score = collections.Counter()
        for word in words(row["claim"]):
            if len(posting[word]) < len(texts) * 0.05:
                for i in posting[word]:
                    score[i] += 1 / (2 + len(posting[word])) ** 0.5
        for i, _ in score.most_common(6):
            other, own = words(texts[i]), words(row["premise"])
            if premises[texts[i]] != row["doc"] and len(own & other) < 0.4 * min(len(own), len(other)):
                yield {**row, "premise": texts[i], "label": "not_found", "spans": None, "set": "strangers",
                       "kind": "stranger", "weight": 1.0}
                break


def joined(rows, count, rng):
    """Claims whose passage has a stretch of another document before or behind it: what retrieval really brings."""
    for row in rng.sample(rows, min(len(rows), count)):
        other = rng.choice(rows)
        extra = " ".join(rng.sample(sentences(other["premise"]), 1))
        if other["doc"] != row["doc"] and len((row["premise"] + extra).split()) < 170:
            pair = [row["premise"], extra]
            rng.shuffle(pair)
            yield {**row, "premise": " ".join(pair), "weight": 1.0, "set": "joined"}


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--claims", nargs="+", required=True)
    ap.add_argument("--benchmarks")
    ap.add_argument("--pairs")
    ap.add_argument("--out", required=True)
    a = ap.parse_args()
    rng = random.Random(11)
    train, dev = [], []
    split = lambda row: (dev if md5(row["doc"]) % 10 == 0 else train).append(row)
    for path in a.claims:
        for row in from_claims(path):
            split(row)
    for name in ("vitaminc_real", "fm2", "bump", "summedits", "ragtruth_summary") if a.benchmarks else ():
        for row in from_benchmark(os.path.join(a.benchmarks, name + ".jsonl")):
            split(row)
    for part in (train, dev):
        claims = [r for r in part if r["set"] in ("claims", "written")]
        part += list(strangers(claims, len(claims) // 5, rng))
        if part is train:
            part += list(joined(claims, len(claims) // 5, rng)) + list(with_changed_numbers(claims, rng))
    if a.pairs:
        taken = collections.Counter()
        pairs = lines(a.pairs)
        rng.shuffle(pairs)
        for row in pairs:
            taken[row["set"]] += 1
            if taken[row["set"]] <= CAP[row["set"]]:
                train.append({**row, "spans": None, "doc": "", "kind": row["set"], "weight": 1.0, "set": "pairs"})
    os.makedirs(a.out, exist_ok=True)
    for name, rows in (("train", train), ("dev", dev)):
        with open(os.path.join(a.out, name + ".jsonl"), "w") as file:
            for row in rows:
                keep = {k: row.get(k) for k in ("premise", "claim", "label", "spans", "set", "doc", "kind", "weight")}
                file.write(json.dumps(keep, ensure_ascii=False) + "\n")
        print(name, len(rows), dict(collections.Counter((r["set"], r["label"]) for r in rows)))


if __name__ == "__main__":
    main()
