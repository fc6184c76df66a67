"""
Records what OPRO shows and scores: PYTHONHASHSEED=0 python opro_run.py CHECKOUT TARGET, with a checkout of
google-deepmind/opro at e81b2f5, numpy and pandas.
"""

import re
import sys
import tempfile

import numpy as np
import pandas as pd

from stand_in import bits, passes, share_of_child, write

sys.path.insert(0, sys.argv[1])
from opro.evaluation import eval_utils  # noqa: E402
from opro.optimization import opt_utils  # noqa: E402

ROWS, STEPS, EACH, SHOWN, PAIRS, THRESHOLD = 53, 6, 4, 6, 3, 0.3
# In these runs no score stands on both sides of the cut, where the program keeps the later one of equals.
SEEDS = (7, 27, 36)
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def name(candidate):
    """Without digits, which the program takes for an answer of this data set."""
    return f"Way {LETTERS[candidate // 26]}{LETTERS[candidate % 26]}"


def number(text):
    first, second = re.search(r"Way ([a-z])([a-z])", text).groups()
    return 26 * LETTERS.index(first) + LETTERS.index(second)


def record(seed):
    shares, steps = [0.4], []

    def passes_on(candidate, row):
        return passes(seed, candidate, f"row {row}", shares[candidate])

    def evaluate(instruction, eval_index_all, **kwargs):
        own = number(instruction)
        if steps and len(eval_index_all) > 0:
            steps[-1]["scored"].append(own)
        scores = [float(passes_on(own, row)) for row in eval_index_all]
        return pd.DataFrame({"accuracy": scores}, index=list(eval_index_all))

    def improve(request, temperature):
        shown = [(number(text), int(score)) for text, score in re.findall(r"text:\n(.*)\nscore:\n(\d+)", request)]
        pairs = [int(row) for row in re.findall(r"question (\d+)", request)]
        written = []
        for place in range(EACH):
            latest = max((one for one, _ in shown), default=0)
            if place == EACH - 1 and latest > 0:
                # The last one is one that is shown, but for the first prompt: the program scores that again.
                written.append(latest)
                continue
            shares.append(share_of_child(seed, len(shares), shares[shown[-1][0] if shown else 0]))
            written.append(len(shares) - 1)
        steps.append({"shown": shown, "pairs": pairs, "written": written, "scored": []})
        return [f"<INS>{name(one)}</INS>" for one in written]

    eval_utils.evaluate_single_instruction = evaluate
    data = pd.DataFrame({0: [f"question {row}" for row in range(ROWS)], 1: ["yes"] * ROWS})
    with tempfile.TemporaryDirectory() as folder:
        opt_utils.run_evolution(
            num_search_steps=STEPS,
            old_instruction_score_threshold=THRESHOLD,
            scorer_llm_dict={"num_servers": 1, "batch_size": 1},
            optimizer_llm_dict={"batch_size": EACH},
            extract_final_answer_by_prompting_again=False,
            include_qa=False,
            evaluate_in_parallel=False,
            tasks_all=["train"],
            train_ratio=1,
            eval_ratio=0,
            test_ratio=0,
            train_index=np.arange(ROWS),
            eval_index=np.arange(0),
            dataset_name="gsm8k",
            task_name="train",
            num_examples=ROWS,
            root_data_folder_path="",
            optimizer_llm_temperature=1.0,
            initial_instructions=[name(0)],
            multiple_choice_tasks=set(),
            raw_data=data,
            call_scorer_server_func=None,
            call_optimizer_server_func=improve,
            instruction_pos="Q_begin",
            prediction_treat_as_number=True,
            prediction_treat_as_bool=False,
            result_by_instruction_folder=folder,
            few_shot_qa_pairs=True,
            num_score_buckets=100,
            max_num_instructions=SHOWN,
            meta_prompt_type="both_instructions_and_exemplars",
            meta_prompt_instructions_before_exemplars=True,
            few_shot_selection_criteria="random",
            optimizer_llm_name="gpt-4",
            num_generated_instructions_in_each_step=EACH,
            evaluate_generated_ins_on_few_shot=False,
            num_few_shot_questions_for_instruction_refinement=PAIRS,
            evaluate_old_ins_on_few_shot=False,
            # The only one is before the first step, on no rows.
            eval_interval=STEPS + 1,
            save_folder=folder,
        )
    return {"row": [bits(passes_on(one, row) for row in range(ROWS)) for one in range(len(shares))], "steps": steps}


if __name__ == "__main__":
    settings = {"steps": STEPS, "each": EACH, "shown": SHOWN, "pairs": PAIRS}
    runs = [record(seed) for seed in SEEDS]
    write({"program": "google-deepmind/opro e81b2f5", "settings": settings, "runs": runs}, sys.argv[2])
