"""Stretches of a long source around the sentences that a claim speaks of: what a reader is shown."""
import collections
import math
import re

WORD = re.compile(r"[a-z0-9][a-z0-9'.,-]*[a-z0-9]|[a-z0-9]")
BORDER = re.compile(r"(?<=[.!?])[\"'”’)]*\s+(?=[\"'“‘(]*[A-Z0-9])|\n+")


def words(text):
    """The set of lower-case words of a text."""
    return set(WORD.findall(text.lower()))


def sentences(text):
    """The sentences of a text, blanks folded; a coarse split that needs no library."""
    return [s for s in (" ".join(part.split()) for part in BORDER.split(text) if part) if s]


def stretch(source, claim, limit=150, best=4):
    """The best sentences for a claim with their neighbours, in the order of the text, at most `limit` words."""
    parts = sentences(source)
    if len(source.split()) <= limit:
        return " ".join(parts)
    seen = collections.Counter(w for s in parts for w in words(s))
    own = words(claim)
    score = [sum(1 / (1 + math.log(seen[w])) for w in words(s) & own) for s in parts]
    taken, total = set(), 0
    for i in sorted(range(len(parts)), key=lambda i: -score[i])[:best]:
        for k in (i, i - 1, i + 1):
            if 0 <= k < len(parts) and k not in taken and total + len(parts[k].split()) <= limit:
                taken.add(k)
                total += len(parts[k].split())
    return " ".join(parts[k] for k in sorted(taken))
