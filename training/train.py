"""train.py --data DIR --out DIR --minutes N [--init CHECKPOINT]: teaches the reader; stopped, it goes on where it was.

Each step takes about --tokens tokens of rows alike in length, drawn by the shares in SHARE (--share claims=1 …). The
rate falls over the last half of --minutes (time of this and earlier runs together). OUT/state.pt is the whole state,
OUT/reader.pt the running mean of the weights, which is what is evaluated and shipped. --half computes in bfloat16
beside weights of 32 bits: two and a half times as quick where the processor multiplies such matrices (AMX).
"""
import argparse
import json
import os
import random
import time

import torch
import torch.nn.functional as F

from evaluate import summary
from model import Reader, base_path, encode, load, tensors, tokenizer

#: How often a row of each set is drawn, against once for a claim.
#: These are for going on from a checkpoint that has seen the claims and the pairs once; a first one wants them whole.
SHARE = {"claims": 0.25, "written": 1.0, "strangers": 0.3, "joined": 0.25, "changed": 0.5, "pairs": 0.01,
         "vitaminc": 0.3, "fm2": 1.0, "bump": 0.8, "summedits": 0.4, "ragtruth_summary": 0.3}
CLASS = {"supported": 0, "not_found": 1, "conflict": 2, "unsupported": 3}
MEAN_OVER = 0.999


def prepared(tok, row):
    ids, types, first, offsets = encode(tok, row["premise"], row["claim"], 232)
    y = CLASS[row["label"]]
    wrong = [0] * len(offsets) if y == 0 else None
    if y == 2 and row.get("spans"):
        wrong = [int(any(s < e2 and s2 < e for s2, e2 in row["spans"])) for s, e in offsets]
    return ids, types, first, wrong, y, row["weight"] or 1.0


def batches(rows, tokens, rng):
    """Rows drawn for one round, in batches of like length."""
    drawn = [r for r in rows if rng.random() < SHARE[r["set"]] % 1 or SHARE[r["set"]] >= 1]
    drawn += [r for r in rows if SHARE[r["set"]] > 1 and rng.random() < SHARE[r["set"]] - 1]
    rng.shuffle(drawn)
    for k in range(0, len(drawn), 1600):
        chunk = sorted(drawn[k:k + 1600], key=lambda r: len(r["premise"]) + len(r["claim"]))
        made, batch, longest = [], [], 0
        for row in chunk:
            size = (len(row["premise"]) + len(row["claim"])) // 4 + 8
            if batch and max(longest, size) * (len(batch) + 1) > tokens:
                made.append(batch)
                batch, longest = [], 0
            batch.append(row)
            longest = max(longest, size)
        made.append(batch)
        rng.shuffle(made)
        yield from made


def loss_of(pair, word, rows, smooth):
    log = F.log_softmax(pair, -1)
    y = torch.tensor([r[4] for r in rows])
    weight = torch.tensor([r[5] for r in rows])
    exact = -log.gather(1, y.clamp(max=2)[:, None])[:, 0] * (1 - smooth) - smooth * log.mean(1)
    either = -torch.logsumexp(log[:, 1:], -1)
    loss = (torch.where(y < 3, exact, either) * weight).sum() / weight.sum()
    target = torch.full_like(word, -1.0)
    for i, row in enumerate(rows):
        if row[3] is not None:
            target[i, row[2]:row[2] + len(row[3])] = torch.tensor(row[3], dtype=torch.float)
    known = target >= 0
    if known.any():
        heavy = torch.tensor(3.0)
        loss = loss + 0.5 * F.binary_cross_entropy_with_logits(word[known], target[known], pos_weight=heavy)
    return loss


def optimiser(named, rate):
    plain = ("bias", "LayerNorm.weight")
    groups = [{"params": [], "weight_decay": d, "lr": rate * m} for d, m in ((0.01, 1), (0.0, 1), (0.0, 2))]
    for name, p in named:
        groups[2 if not name.startswith("encoder") else 1 if name.endswith(plain) else 0]["params"].append(p)
    return torch.optim.AdamW(groups, fused=True)


class Weights:
    """The weights that are taught, in 32 bits, and the net that computes with them, in 16 where asked for."""

    def __init__(self, net, half):
        self.full = {k: p.detach().float().clone().requires_grad_() for k, p in net.named_parameters()}
        if half:
            net.bfloat16()
            # The kernel for attention is slow backwards in 16 bits; plain products of matrices are not.
            net.encoder.set_attn_implementation("eager")
        self.own = [p for _, p in net.named_parameters()]

    def step(self, opt):
        """One step of the optimiser on the net's gradients."""
        for full, own in zip(self.full.values(), self.own):
            full.grad, own.grad = None if own.grad is None else own.grad.float(), None
        torch.nn.utils.clip_grad_norm_([p for p in self.full.values() if p.grad is not None], 1.0)
        opt.step()
        self.copy()

    def copy(self):
        """Gives the net the taught weights."""
        with torch.no_grad():
            torch._foreach_copy_(self.own, list(self.full.values()))

    def load(self, state):
        """Takes weights from a kept state."""
        with torch.no_grad():
            for name, full in self.full.items():
                full.copy_(state[name])
        self.copy()


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--data", required=True)
    ap.add_argument("--out", required=True)
    ap.add_argument("--minutes", type=float, required=True)
    ap.add_argument("--init")
    ap.add_argument("--rate", type=float, default=6e-5)
    ap.add_argument("--tokens", type=int, default=3600)
    ap.add_argument("--smooth", type=float, default=0.03)
    ap.add_argument("--dropout", type=float, default=0.05)
    ap.add_argument("--half", action="store_true")
    ap.add_argument("--share", nargs="*", default=[])
    ap.add_argument("--every", type=float, default=12, help="minutes between checkpoints")
    ap.add_argument("--threads", type=int, default=2)
    ap.add_argument("--seed", type=int, default=1)
    a = ap.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    base = base_path()
    tok = tokenizer(base)
    net = load(a.init, base, dropout=a.dropout) if a.init else Reader(base, a.dropout)
    SHARE.update((name, float(share)) for name, share in (s.split("=") for s in a.share))
    weights = Weights(net, a.half)
    opt = optimiser(weights.full.items(), a.rate)
    rates = [g["lr"] for g in opt.param_groups]
    os.makedirs(a.out, exist_ok=True)
    state_file = os.path.join(a.out, "state.pt")
    step, pairs, spent = 0, 0, 0.0
    if os.path.exists(state_file):
        state = torch.load(state_file)
        weights.load(state["net"])
        opt.load_state_dict(state["opt"])
        step, pairs, spent = state["step"], state["pairs"], state["spent"]
        rng.seed(a.seed + step)
    mean = {k: v.detach().clone() for k, v in weights.full.items()}
    if os.path.exists(state_file):
        mean = state["mean"]
    rows = [json.loads(line) for line in open(os.path.join(a.data, "train.jsonl"))]
    dev = [json.loads(line) for line in open(os.path.join(a.data, "dev.jsonl"))]
    dev = random.Random(5).sample([r for r in dev if r["set"] in ("claims", "written")], 600)
    print(len(rows), "rows, from step", step, flush=True)
    started, run, saved = time.time(), 0.0, time.time()
    elapsed = lambda: spent + (time.time() - started) / 60

    def save():
        taught = {k: v.detach() for k, v in weights.full.items()}
        torch.save({"net": taught, "opt": opt.state_dict(), "mean": mean, "step": step, "pairs": pairs,
                    "spent": elapsed()}, state_file + ".new")
        os.replace(state_file + ".new", state_file)
        torch.save({k: v.half() for k, v in mean.items()}, os.path.join(a.out, "reader.pt"))
        probe = Reader(base)
        probe.load_state_dict(mean)
        print(f"step {step}, {pairs} pairs, {elapsed():.0f} min:", summary(probe, tok, dev), flush=True)

    net.train()
    while elapsed() < a.minutes:
        for batch in batches(rows, a.tokens, rng):
            left = 1 - elapsed() / a.minutes
            factor = min(1, (step + 1) / 60) * max(0.02, min(1, left * 2))
            for group, rate in zip(opt.param_groups, rates):
                group["lr"] = rate * factor
            ready = [prepared(tok, r) for r in batch]
            pair, word = net(*tensors(ready))
            loss = loss_of(pair.float(), word.float(), ready, a.smooth)
            loss.backward()
            weights.step(opt)
            step, pairs, run = step + 1, pairs + len(batch), run + loss.item()
            if step % 10 == 0:
                keep = min(MEAN_OVER ** 10, (step + 1) / (step + 20))
                with torch.no_grad():
                    torch._foreach_lerp_(list(mean.values()), list(weights.full.values()), 1 - keep)
            if step % 50 == 0:
                print(f"step {step} loss {run / 50:.4f} {pairs} pairs {elapsed():.1f} min", flush=True)
                run = 0.0
            if time.time() - saved > a.every * 60:
                save()
                saved = time.time()
            if elapsed() >= a.minutes:
                break
    save()


if __name__ == "__main__":
    main()
