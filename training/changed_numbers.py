"""Wrong numbers made out of right sentences: a supported claim's figure put out by a believable amount."""
import re

NUMBER = re.compile(r"(?<![\w.,-])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?![\w-]|[.,]\d)")
BOUND = re.compile(r"\b(more|less|fewer|over|under|above|below|least|most|about|around|nearly|almost|roughly|some|"
                   r"up to|or so|exceed\w*|top\w*|between|within)\b", re.I)


def other(text, premise, rng):
    """Another number in place of this one: one of the passage of the same shape, else one near it; or nothing."""
    shape = re.sub(r"\d", "9", text)
    rivals = [n for n in NUMBER.findall(premise) if re.sub(r"\d", "9", n) == shape and n != text]
    if rivals and rng.random() < 0.6:
        return rng.choice(rivals)
    value = float(text.replace(",", ""))
    if 1000 <= value <= 2100 and "," not in text:
        return str(int(value) + rng.choice([-3, -2, -1, 1, 2, 3, 10]))
    factor = rng.choice([0.5, 0.7, 0.8, 1.2, 1.3, 1.5, 2])
    places = len(text.split(".")[1]) if "." in text else 0
    changed = round(value * factor, places)
    if changed == value or places == 0 and changed < 1:
        changed = value + 2
    return f"{changed:,.{places}f}" if "," in text else f"{changed:.{places}f}"


def with_changed_numbers(rows, rng, share=0.9):
    """Conflicts made of supported claims that state a number without a bound; the changed number is the wrong word."""
    for row in rows:
        found = list(NUMBER.finditer(row["claim"])) if row["label"] == "supported" else []
        if not found or BOUND.search(row["claim"]) or rng.random() > share:
            continue
        spot = rng.choice(found)
        new = other(spot[1], row["premise"], rng)
        if new in row["claim"]:
            continue
        claim = row["claim"][:spot.start()] + new + row["claim"][spot.end():]
        yield {**row, "claim": claim, "label": "conflict", "kind": "changed", "set": "changed", "weight": 0.8,
               "spans": [[spot.start(), spot.start() + len(new)]]}
