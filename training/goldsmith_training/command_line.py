"""The commands, and what they say of themselves."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from goldsmith_training.find_pack import find_pack
from goldsmith_training.problem import TrainingProblem
from goldsmith_training.settings import LoraSettings, RunFolder, Strategy, TrainSettings, defaults_of
from goldsmith_training.template import Pack

if TYPE_CHECKING:
    from goldsmith_training.convert.convert import ConvertSettings

STRATEGIES: dict[Strategy, str] = {
    "sft": "learn to write the chosen prompts (supervised fine-tuning)",
    "dpo": "learn to prefer the chosen prompts to the rejected ones, by −log σ(βΔ)",
    "ipo": "the same, by (Δ − 1/(2β))²",
    "ipl": "several rounds of ipo or dpo; between two of them the model improves its own inputs",
}

LAYOUTS = ("onnx", "gguf", "mlc")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command; gives its exit status."""
    given = make_parser().parse_args(arguments)
    try:
        given.action(given)
    except TrainingProblem as problem:
        print(f"\n{problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130
    return 0


def make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="npm run train --", description="Trains a prompt optimizer as FIPO does, measures it, and converts it."
    )
    commands = parser.add_subparsers(title="commands", required=True, metavar="command")
    for strategy, words in STRATEGIES.items():
        _add_training(commands, strategy, words)
    _add_evaluate(commands)
    _add_convert(commands)
    return parser


def _add_training(commands: argparse._SubParsersAction, strategy: Strategy, words: str) -> None:
    defaults = defaults_of(strategy)
    parser = _add_command(commands, strategy, words)
    parser.set_defaults(action=_train, strategy=strategy)
    _add_model(parser, "trained from this model")
    _add_data(parser, "rows to learn from: POP's JSONL, or what the app exports for training, its .zip too")
    parser.add_argument("--out", type=Path, required=True, help="folder of the run: checkpoints, log, and the model")
    parser.add_argument("--resume", action="store_true", help="go on with the run in that folder")
    parser.add_argument("--to", nargs="+", choices=LAYOUTS, help="also convert the model, as `convert` does, beside it")
    add = parser.add_argument_group("how it is trained (defaults are FIPO's)").add_argument
    if strategy == "ipl":
        add("--iterations", type=int, default=defaults.iterations, help="rounds of one epoch each")
        add("--loss", choices=("dpo", "ipo"), default=defaults.preference, help="what each round makes smaller")
        add("--one-order", action="store_true", help="ask the judge once, the new prompt first, as the reference does")
        add("--temperature", type=float, default=defaults.temperature, help="of what the model writes between rounds")
        add("--top-p", type=float, default=defaults.top_p, help="share of likely tokens that it chooses from")
        add("--new-tokens", type=int, default=defaults.new_tokens, help="the most tokens that it writes")
    else:
        add("--epochs", type=int, default=defaults.epochs, help="how often each row is seen")
    if strategy != "sft":
        add("--beta", type=float, default=defaults.beta, help="how closely it stays to the model that it began as")
    if strategy in ("ipo", "ipl"):
        add("--token-mean", action="store_true", help="IPO by the mean of log π over the tokens, as TRL has it")
    add("--max-updates", type=int, help="end after so many updates" + (" a round" if strategy == "ipl" else ""))
    add("--batch", type=int, default=defaults.batch, help="rows computed at once; more take more memory")
    add("--accumulate", type=int, default=defaults.accumulate, help="batches to one update of the weights")
    add("--learning-rate", type=float, default=defaults.learning_rate, help="how large a step is")
    add("--schedule", choices=("linear", "cosine"), default=defaults.schedule, help="how the steps become smaller")
    add("--warmup", type=float, default=defaults.warmup_share, help="share of the updates in which they become larger")
    add("--weight-decay", type=float, default=defaults.weight_decay, help="how much weights are drawn to nought")
    add("--context", type=int, default=defaults.context, help="tokens of a row at most; longer rows are left out")
    add("--precision", choices=("no", "bf16", "fp16"), default=defaults.precision, help="16 bits, for graphics cards")
    add("--save-memory", action="store_true", help="compute some things twice in place of keeping them")
    add("--save-every", type=int, default=defaults.save_every, help="updates between two checkpoints")
    add("--seed", type=int, default=defaults.seed, help="of every draw; the same seed gives the same run")
    lora = LoraSettings()
    add = parser.add_argument_group("LoRA: train small matrices beside the weights, for far less memory").add_argument
    add("--lora", action="store_true", help="do so; the finished model has them merged")
    add("--lora-rank", type=int, default=lora.rank, help="their size")
    add("--lora-alpha", type=int, default=lora.alpha, help="what they count for")
    add("--lora-dropout", type=float, default=lora.dropout, help="share of them that is left out at a step")
    add("--lora-modules", nargs="+", default=list(lora.modules), help="beside which weights")
    _add_asking(parser)


def _add_evaluate(commands: argparse._SubParsersAction) -> None:
    parser = _add_command(commands, "evaluate", "measure a model on rows that are held out")
    parser.set_defaults(action=_evaluate)
    _add_model(parser, "measured")
    _add_data(parser, 'rows in POP\'s keys; those with "held_out": true count')
    parser.add_argument("--out", type=Path, required=True, help="folder for report.json and written.jsonl")
    parser.add_argument("--all", action="store_true", help="measure on all rows")
    parser.add_argument("--most-rows", type=int, help="measure on so many, spread over the files")
    parser.add_argument("--batch", type=int, default=8, help="rows written at once; more take more memory")
    parser.add_argument("--read-bf16", action="store_true", help="judge in 16 bits, for processors that have them")
    parser.add_argument("--judge", help="a model that judges; the measured one where none is named")
    parser.add_argument("--temperature", type=float, default=0.0, help="0 takes the likeliest token; FIPO's is 0.8")
    parser.add_argument("--top-p", type=float, default=0.95, help="share of likely tokens that it chooses from")
    parser.add_argument("--new-tokens", type=int, default=512, help="the most tokens that it writes")
    parser.add_argument("--context", type=int, default=2048, help="tokens of request and prompt together")
    parser.add_argument("--seed", type=int, default=0, help="of every draw")
    _add_asking(parser)


def _add_convert(commands: argparse._SubParsersAction) -> None:
    parser = _add_command(commands, "convert", "write a trained model as Goldsmith's page of models takes it")
    parser.set_defaults(action=_convert)
    parser.add_argument("--model", type=Path, required=True, help="folder of a trained model (llama architecture)")
    parser.add_argument("--out", type=Path, required=True, help="where the layouts are written")
    parser.add_argument("--name", help="what they are called")
    parser.add_argument("--to", nargs="+", choices=LAYOUTS, default=list(LAYOUTS))
    parser.add_argument("--onnx", nargs="+", choices=("q4", "q8", "fp32"), default=["q4"], help="kinds of ONNX weights")
    parser.add_argument("--gguf", choices=("q8_0", "q4_0", "q4_1", "f16"), default="q8_0", help="kind of GGUF weights")
    parser.add_argument(
        "--mlc", choices=("q4f32_1", "q4f16_1", "q0f32", "q0f16"), default="q4f32_1", help="kind of WebLLM's weights"
    )


def _add_command(commands: argparse._SubParsersAction, name: str, words: str) -> argparse.ArgumentParser:
    return commands.add_parser(
        name, help=words, description=f"{words[0].upper()}{words[1:]}.", formatter_class=_HelpFormatter
    )


class _HelpFormatter(argparse.ArgumentDefaultsHelpFormatter):
    """Names a default only where there is one to name."""

    def _get_help_string(self, action: argparse.Action) -> str | None:
        if action.default in (None, False, argparse.SUPPRESS) or action.required:
            return action.help
        return super()._get_help_string(action)


def _add_model(parser: argparse.ArgumentParser, words: str) -> None:
    parser.add_argument("--model", required=True, help=f"{words}: a folder, a GGUF file, or a name on the hub")


def _add_data(parser: argparse.ArgumentParser, words: str) -> None:
    parser.add_argument("--data", nargs="+", required=True, metavar="FILE", help=words)


def _add_asking(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument_group("how the model is asked").add_argument
    add(
        "--pack",
        help="template pack: full or short, the app's own, or a JSON file with FIPO's four keys; where none is named, "
        "that of the exported files, or the one that the model was trained on, or full",
    )
    add("--chat-format", choices=("tulu", "chatml"), help="in place of the tokenizer's own chat template")


def _train(given: argparse.Namespace) -> None:
    pack = find_pack(given.pack, given.data, given.model)
    settings = _settings_of(given, pack)
    folder = RunFolder(given.out)
    if given.strategy == "ipl":
        from goldsmith_training.run_iterations import train_iteratively

        train_iteratively(settings, pack, folder, given.resume)
    else:
        from goldsmith_training.run import train

        train(settings, pack, folder, given.resume)
    if given.to is not None:
        from accelerate import PartialState

        from goldsmith_training.convert.convert import ConvertSettings

        if PartialState().is_main_process:
            _write_layouts(ConvertSettings(folder.model, given.out, tuple(given.to), given.out.resolve().name))


def _settings_of(given: argparse.Namespace, pack: Pack) -> TrainSettings:
    lora = LoraSettings(given.lora_rank, given.lora_alpha, given.lora_dropout, tuple(given.lora_modules))
    settings = replace(
        defaults_of(given.strategy),
        model=given.model,
        data=tuple(given.data),
        max_updates=given.max_updates,
        batch=_at_least(given.batch, 1, "--batch"),
        accumulate=_at_least(given.accumulate, 1, "--accumulate"),
        learning_rate=given.learning_rate,
        schedule=given.schedule,
        warmup_share=given.warmup,
        weight_decay=given.weight_decay,
        context=_at_least(given.context, 16, "--context"),
        precision=given.precision,
        saves_memory=given.save_memory,
        save_every=_at_least(given.save_every, 1, "--save-every"),
        seed=given.seed,
        lora=lora if given.lora else None,
        chat_format=given.chat_format,
        pack=pack.id,
    )
    if given.strategy != "sft":
        if given.beta <= 0:
            raise TrainingProblem("--beta must be above 0.")
        settings = replace(settings, beta=given.beta)
    if getattr(given, "token_mean", False):
        if given.strategy == "ipl" and given.loss != "ipo":
            raise TrainingProblem("--token-mean is for IPO; leave it out, or take --loss ipo.")
        settings = replace(settings, averages_tokens=True)
    if given.strategy != "ipl":
        return replace(settings, epochs=_at_least(given.epochs, 1, "--epochs"))
    return replace(
        settings,
        iterations=_at_least(given.iterations, 1, "--iterations"),
        preference=given.loss,
        has_one_order=given.one_order,
        temperature=given.temperature,
        top_p=given.top_p,
        new_tokens=_at_least(given.new_tokens, 1, "--new-tokens"),
    )


def _at_least(value: int, least: int, name: str) -> int:
    if value < least:
        raise TrainingProblem(f"{name} must be {least} at least.")
    return value


def _evaluate(given: argparse.Namespace) -> None:
    from goldsmith_training.evaluate import EvaluateSettings, describe, evaluate
    from goldsmith_training.writer import Sampling

    settings = EvaluateSettings(
        model=given.model,
        data=tuple(given.data),
        out=given.out,
        judge=given.judge,
        takes_all=given.all,
        most_rows=None if given.most_rows is None else _at_least(given.most_rows, 1, "--most-rows"),
        batch=_at_least(given.batch, 1, "--batch"),
        reads_in_16_bits=given.read_bf16,
        context=given.context,
        chat_format=given.chat_format,
        sampling=Sampling(given.temperature, given.top_p, given.new_tokens),
        seed=given.seed,
    )
    print(describe(evaluate(settings, find_pack(given.pack, given.data, given.model))))
    print(f"Every row: {given.out / 'written.jsonl'}")


def _convert(given: argparse.Namespace) -> None:
    from goldsmith_training.convert.convert import ConvertSettings

    _write_layouts(
        ConvertSettings(given.model, given.out, tuple(given.to), given.name, tuple(given.onnx), given.gguf, given.mlc)
    )


def _write_layouts(settings: ConvertSettings) -> None:
    from goldsmith_training.convert.convert import convert

    for path in convert(settings):
        print(f"Written: {path}")
    if "mlc" in settings.targets:
        print("WebLLM also wants a compiled library (.wasm) in its folder; MLC's own compiler makes it.")
