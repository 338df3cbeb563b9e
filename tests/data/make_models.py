"""Make the small ONNX files of the tests: a pair that works like the real one, and files that must be refused.

    python tests/data/make_models.py        (needs onnx and numpy)

The working pair computes from the VH log-ratio in decibel what the real one computes with networks, so its results are
known: the pixel logit is -1.5 (ratio + 4), with the ratio averaged over 5 x 5 pixels; the chip logit is 8 (0.25 - mean
ratio of the chip), so that a chip with a little loss of backscatter passes.
"""

import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

FOLDER = Path(__file__).resolve().parent / "models"
CARD = {
    "schema_version": 1,
    "name": "Test pair",
    "version": "1.0",
    "pair_id": "test",
    "polarisations": ["VV", "VH"],
    "pixel_spacing_m": [10, 30],
    "chip_size": 128,
    "stride": 8,
    "halo_px": 16,
    "receptive_field_px": 5,
    "embedding": {"channels": 2, "stride": 4},
    "thresholds": {"gate": 0.3, "chip": 0.5, "pixel": 0.5},
    "interval": {
        "coverage": 0.9,
        "k_px": 25.0,
        "bins": [
            {"max_expected_px": 20, "q_low": -1.5, "q_high": 2.5},
            {"max_expected_px": None, "q_low": -2.5, "q_high": 2.0},
        ],
    },
    "minimum_mapping_unit_px": 10,
    "operating_points": [
        {"threshold": 0.1, "false_alarms_per_1000_km2": 210.0, "recall": 0.92, "empty_km2": 640.0},
        {"threshold": 0.3, "false_alarms_per_1000_km2": 48.5, "recall": 0.83, "empty_km2": 640.0},
        {"threshold": 0.5, "false_alarms_per_1000_km2": 12.3, "recall": 0.71, "empty_km2": 640.0},
        {"threshold": 0.8, "false_alarms_per_1000_km2": 0.0, "recall": 0.42, "empty_km2": 640.0},
    ],
    "calibration": {},
    "training_data": "none",
    "metrics": {},
    "licence": "GPL-2.0-or-later",
    "git_commit": "none",
}


def constant(name, values, kind=np.float32):
    return numpy_helper.from_array(np.asarray(values, kind), name)


def log_ratio_nodes():
    """10 log10 (post / pre) of both polarisations, 0 where either is NaN, as tensor ``ratio``."""
    nodes = []
    for side in ("pre", "post"):
        nodes += [
            helper.make_node("IsNaN", [side], [f"{side}_nan"]),
            helper.make_node("Max", [side, "tiny"], [f"{side}_max"]),
            helper.make_node("Where", [f"{side}_nan", "one", f"{side}_max"], [f"{side}_filled"]),
            helper.make_node("Log", [f"{side}_filled"], [f"{side}_log"]),
        ]
    return [
        *nodes,
        helper.make_node("Sub", ["post_log", "pre_log"], ["log_ratio_e"]),
        helper.make_node("Or", ["pre_nan", "post_nan"], ["any_nan"]),
        helper.make_node("Where", ["any_nan", "zero", "log_ratio_e"], ["known"]),
        helper.make_node("Mul", ["known", "to_db"], ["ratio"]),
    ]


COMMON = [
    constant("tiny", [1e-10]),
    constant("one", [1.0]),
    constant("zero", [0.0]),
    constant("to_db", [10 / np.log(10)]),
    constant("vh", [1], np.int64),
]


def classifier():
    nodes = [
        *log_ratio_nodes(),
        helper.make_node("AveragePool", ["ratio"], ["embedding"], kernel_shape=[4, 4], strides=[4, 4]),
        helper.make_node("Gather", ["ratio", "vh"], ["vh_ratio"], axis=1),
        helper.make_node("ReduceMean", ["vh_ratio"], ["mean_ratio"], axes=[1, 2, 3], keepdims=0),
        helper.make_node("Sub", ["quarter", "mean_ratio"], ["loss"]),
        helper.make_node("Mul", ["loss", "slope"], ["chip_logit"]),
    ]
    outputs = [("embedding", ["n", 2, "h4", "w4"]), ("chip_logit", ["n"])]
    return graph(
        "classifier", ["pre", "post"], nodes, outputs, [constant("quarter", 0.25), constant("slope", 8.0)]
    )


def segmenter():
    nodes = [
        *log_ratio_nodes(),
        helper.make_node("Gather", ["ratio", "vh"], ["vh_ratio"], axis=1),
        helper.make_node("Conv", ["vh_ratio", "box"], ["smooth"], pads=[2, 2, 2, 2]),
        helper.make_node("Add", ["smooth", "level"], ["excess"]),
        helper.make_node("Mul", ["excess", "slope"], ["own_logit"]),
        helper.make_node("ReduceSum", ["embedding"], ["all"], keepdims=0),
        helper.make_node("Mul", ["all", "zero"], ["nothing"]),
        helper.make_node("Add", ["own_logit", "nothing"], ["logit_4d"]),
        helper.make_node("Squeeze", ["logit_4d", "vh"], ["logit"]),
    ]
    extra = [constant("box", np.full((1, 1, 5, 5), 0.04)), constant("level", 4.0), constant("slope", -1.5)]
    return graph("segmenter", ["pre", "post", "embedding"], nodes, [("logit", ["n", "h", "w"])], extra)


def graph(name, inputs, nodes, outputs, constants):
    shapes = {"pre": ["n", 2, "h", "w"], "post": ["n", 2, "h", "w"], "embedding": ["n", 2, "h4", "w4"]}
    made = helper.make_graph(
        nodes,
        name,
        [helper.make_tensor_value_info(entry, TensorProto.FLOAT, shapes[entry]) for entry in inputs],
        [helper.make_tensor_value_info(entry, TensorProto.FLOAT, shape) for entry, shape in outputs],
        COMMON + constants,
    )
    return helper.make_model(made, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def save(model, card, path):
    path.parent.mkdir(parents=True, exist_ok=True)
    copy = onnx.ModelProto()
    copy.CopyFrom(model)
    if card is not None:
        helper.set_model_props(
            copy, {"sar_landslide_card": card if isinstance(card, str) else json.dumps(card)}
        )
    onnx.checker.check_model(copy)
    path.write_bytes(copy.SerializeToString())


def main():
    first, second = classifier(), segmenter()
    first_card, second_card = {**CARD, "stage": "classifier"}, {**CARD, "stage": "segmenter"}
    pairs = {
        "pair": (first, first_card, second, second_card),
        "no_card": (first, None, second, None),
        "damaged_card": (first, "{not json", second, second_card),
        "swapped": (second, second_card, first, first_card),
        "other_pair": (first, first_card, second, {**second_card, "pair_id": "another"}),
        "other_schema": (
            first,
            {**first_card, "schema_version": 2},
            second,
            {**second_card, "schema_version": 2},
        ),
        "other_graph": (second, first_card, second, second_card),
    }
    for name, (one, one_card, two, two_card) in pairs.items():
        save(one, one_card, FOLDER / name / "classifier.onnx")
        save(two, two_card, FOLDER / name / "segmenter.onnx")


if __name__ == "__main__":
    main()
