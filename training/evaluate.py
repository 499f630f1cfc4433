"""evaluate.py CHECKPOINT DEV.jsonl [--out FILE]: what a reader finds on documents that it was not taught on.

CHECKPOINT is one of train.py, or an .onnx file of export.py: so the int8 model is held against its own fp32.
"""
import argparse
import collections
import json

import onnxruntime
import torch

from model import LABELS, base_path, encode, load, tensors, tokenizer


class Exported:
    """An exported reader, called as a checkpoint is; gives logarithms of probabilities."""

    def __init__(self, path, threads):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(path, options)

    def eval(self):
        return self

    def __call__(self, ids, mask, types):
        given = {"input_ids": ids.numpy(), "attention_mask": mask.numpy(), "token_type_ids": types.numpy()}
        pair, word = self.session.run(["pair", "words"], given)
        return torch.tensor(pair).log(), torch.tensor(word).logit()


def probabilities(net, tok, rows, size=32):
    """p(supported), p(not found), p(conflict) of each row, in the rows' order."""
    net.eval()
    ready = [encode(tok, r["premise"], r["claim"]) for r in rows]
    order = sorted(range(len(rows)), key=lambda i: len(ready[i][0]))
    out = [None] * len(rows)
    with torch.no_grad():
        for k in range(0, len(order), size):
            part = order[k:k + size]
            for i, p in zip(part, net(*tensors([ready[i] for i in part]))[0].softmax(-1).tolist()):
                out[i] = p
    return out


def auc(scores, truth):
    """The chance that a conflict scores above a row that is none (Mann-Whitney)."""
    order = sorted(range(len(scores)), key=lambda i: scores[i])
    rank = sum(k + 1 for k, i in enumerate(order) if truth[i])
    positive = sum(truth)
    return (rank - positive * (positive + 1) / 2) / max(1, positive * (len(truth) - positive))


def at_share(found, rows, share):
    """Recall, precision and alarms on not found, where that share of the right sentences is alarmed."""
    right = sorted((p[2] for p, r in zip(found, rows) if r["label"] == "supported"), reverse=True)
    limit = right[min(len(right) - 1, int(share * len(right)))]
    count = collections.Counter(r["label"] for p, r in zip(found, rows) if p[2] > limit)
    total = collections.Counter(r["label"] for r in rows)
    return (limit, count["conflict"] / max(1, total["conflict"]), count["conflict"] / max(1, sum(count.values())),
            count["not_found"] / max(1, total["not_found"]))


def summary(net, tok, rows):
    """One line of figures."""
    found = probabilities(net, tok, rows)
    right = sum(LABELS[max(range(3), key=p.__getitem__)] == r["label"] for p, r in zip(found, rows)) / len(rows)
    area = auc([p[2] for p in found], [r["label"] == "conflict" for r in rows])
    parts = []
    for share in (0.01, 0.02, 0.05):
        limit, recall, precision, unrelated = at_share(found, rows, share)
        parts.append(f"S {share}: p>{limit:.3f} R {recall:.3f} P {precision:.3f} N {unrelated:.3f}")
    return f"accuracy {right:.3f} AUC {area:.4f} " + "; ".join(parts)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("checkpoint")
    ap.add_argument("dev")
    ap.add_argument("--out")
    ap.add_argument("--threads", type=int, default=2)
    a = ap.parse_args()
    torch.set_num_threads(a.threads)
    base = base_path()
    tok = tokenizer(base)
    net = Exported(a.checkpoint, a.threads) if a.checkpoint.endswith(".onnx") else load(a.checkpoint, base)
    rows = [json.loads(line) for line in open(a.dev)]
    by = collections.defaultdict(list)
    for row in rows:
        by[row["set"]].append(row)
    for name, part in sorted(by.items()):
        print(f"{name} ({len(part)}):", summary(net, tok, part) if any(r["label"] == "conflict" for r in part) else
              f"p(conflict) > .9: {sum(p[2] > .9 for p in probabilities(net, tok, part))}")
    claims = by["claims"] + by["written"]
    found = probabilities(net, tok, claims)
    limit = at_share(found, claims, 0.02)[0]
    kinds = collections.defaultdict(lambda: [0, 0])
    for p, row in zip(found, claims):
        kinds[row["label"], row["kind"]][0] += p[2] > limit
        kinds[row["label"], row["kind"]][1] += 1
    print(f"alarms at p > {limit:.3f} by kind:", ", ".join(f"{k[0]}/{k[1]} {v[0]}/{v[1]}" for k, v in
                                                       sorted(kinds.items())))
    if a.out:
        with open(a.out, "w") as file:
            for p, row in zip(found, claims):
                file.write(json.dumps({**row, "p": [round(x, 5) for x in p]}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
