"""export.py CHECKPOINT OUT: writes OUT/reader.onnx (fp32), OUT/reader.int8.onnx and OUT/vocab.txt."""
import argparse
import os
import shutil

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from model import base_path, load


class Probabilities(torch.nn.Module):
    """The reader with probabilities for scores."""

    def __init__(self, net):
        super().__init__()
        self.net = net

    def forward(self, input_ids, attention_mask, token_type_ids):
        pair, word = self.net(input_ids, attention_mask, token_type_ids)
        return pair.softmax(-1), word.sigmoid()


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("checkpoint")
    ap.add_argument("out")
    a = ap.parse_args()
    base = base_path()
    net = load(a.checkpoint, base)
    net.eval()
    os.makedirs(a.out, exist_ok=True)
    sample = torch.ones(2, 16, dtype=torch.long)
    names = ["input_ids", "attention_mask", "token_type_ids"]
    axes = {name: {0: "batch", 1: "length"} for name in [*names, "words"]} | {"pair": {0: "batch"}}
    full = os.path.join(a.out, "reader.onnx")
    torch.onnx.export(Probabilities(net), (sample, sample, sample * 0), full, input_names=names,
                      output_names=["pair", "words"], dynamic_axes=axes, opset_version=17, dynamo=False)
    quantize_dynamic(full, os.path.join(a.out, "reader.int8.onnx"), weight_type=QuantType.QInt8, per_channel=True,
                     reduce_range=False)
    shutil.copy(os.path.join(base, "vocab.txt"), a.out)


if __name__ == "__main__":
    main()
