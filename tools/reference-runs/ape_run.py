"""
Records what APE decides: PYTHONHASHSEED=0 python ape_run.py CHECKOUT TARGET, with a checkout of
keirp/automatic_prompt_engineer at eac521c, numpy, tqdm and pyyaml.
"""

import random
import re
import sys
from types import SimpleNamespace

from stand_in import bits, passes, put_module, write

sys.path.insert(0, sys.argv[1])
put_module("openai")
from automatic_prompt_engineer import ape, llm  # noqa: E402
from automatic_prompt_engineer.evaluation import bandits  # noqa: E402

PAIRS, ROWS, SETS, EACH, SHOWN = 12, 41, 3, 6, 5
ROUNDS, SAMPLES, CHOSEN = 20, 5, 6
SEEDS = (1, 2, 3)


def number(prompt):
    return int(prompt.removeprefix("Way "))


def record(seed):
    random.seed(seed)
    shares, requests, rounds = [0.05], [], []

    def passes_on(candidate, row):
        return passes(seed, candidate, f"row {row}", shares[candidate])

    def generate(queries, n):
        for query in queries:
            written = []
            for _ in range(n):
                # One in four is what was written before.
                if len(shares) > 2 and random.random() < 0.25:
                    written.append(random.randrange(1, len(shares)))
                    continue
                shares.append(random.uniform(0.2, 0.9))
                written.append(len(shares) - 1)
            requests.append({"pairs": [int(row) for row in re.findall(r"pair (\d+)", query)], "written": written})
        return [f"Way {one}" for request in requests for one in request["written"]]

    def score_all(prompts, eval_template, eval_data, demos_template, few_shot_data, config):
        means = [sum(passes_on(number(prompt), row) for row in range(ROWS)) / ROWS for prompt in prompts]
        return bandits.BanditsEvaluationResult(prompts, means, [ROWS] * len(prompts))

    def score_some(prompts, eval_template, eval_data, demos_template, few_shot_data, config):
        rows = [random.sample(range(ROWS), SAMPLES) for _ in prompts]
        right = [sum(passes_on(number(prompt), row) for row in own) for prompt, own in zip(prompts, rows)]
        rounds.append({"chosen": [number(prompt) for prompt in prompts], "right": right})
        means = [one / SAMPLES for one in right]
        return SimpleNamespace(in_place=lambda method: (prompts, means))

    llm.model_from_config = lambda config, **kwargs: SimpleNamespace(generate_text=generate)
    generation = {"num_subsamples": SETS, "num_demos": SHOWN, "num_prompts_per_subsample": EACH}
    texts = {
        "eval_template": "[PROMPT] [INPUT] [OUTPUT]",
        "demos_template": "[INPUT]",
        "prompt_gen_template": "[full_DEMO] [APE]",
        "prompt_gen_data": ([f"pair {row}" for row in range(PAIRS)], ["yes"] * PAIRS),
        "eval_data": None,
    }
    result, _ = ape.find_prompts(conf={"generation": generation, "evaluation": {"method": score_all}}, **texts)
    ranked = [number(prompt) for prompt in result.sorted()[0]]
    bandit = {
        "method": "bandits",
        "base_eval_method": score_some,
        "base_eval_config": {"num_samples": SAMPLES},
        "bandit_method": "ucb",
        "bandit_config": {"c": 1},
        "rounds": ROUNDS,
        "num_prompts_per_round": CHOSEN,
    }
    bandits.bandits_evaluator([f"Way {one}" for one in sorted(ranked)], None, None, None, None, bandit)
    return {
        "row": [bits(passes_on(one, row) for row in range(ROWS)) for one in range(len(shares))],
        "requests": requests,
        "ranked": ranked,
        "rounds": rounds,
    }


if __name__ == "__main__":
    settings = {"sets": SETS, "each": EACH, "pairs": SHOWN, "samples": SAMPLES}
    runs = [record(seed) for seed in SEEDS]
    write({"program": "keirp/automatic_prompt_engineer eac521c", "settings": settings, "runs": runs}, sys.argv[2])
