# SPDX-FileCopyrightText: 2026 Elements Onboard contributors
# SPDX-License-Identifier: MIT
"""validate_har.py FILE: checks a HAR file against the schema of HAR 1.2 in har-schema/, and what the text of
the specification says beyond it. Prints what is wrong, and fails if anything is."""
import json
import pathlib
import sys
import warnings

warnings.simplefilter("ignore", DeprecationWarning)
import jsonschema  # noqa: E402


def schemas():
    folder = pathlib.Path(__file__).parent / "har-schema"
    return {path.name: json.loads(path.read_text()) for path in folder.glob("*.json")}


def against_schema(har):
    known = schemas()
    store = {name + mark: schema for name, schema in known.items() for mark in ("", "#")}
    resolver = jsonschema.RefResolver("har.json", known["har.json"], store=store)
    validator = jsonschema.Draft6Validator(
        known["har.json"], resolver=resolver, format_checker=jsonschema.FormatChecker())
    for error in validator.iter_errors(har):
        yield "/".join(map(str, error.absolute_path)) + ": " + error.message


def against_text(har):
    """Times add up, what must not be negative is not, and each member stands where the specification has it."""
    if har["log"]["version"] != "1.2":
        yield "version"
    for number, entry in enumerate(har["log"]["entries"]):
        timings = entry["timings"]
        for name in ("send", "wait", "receive"):
            if timings[name] < 0:
                yield f"{number}: {name} is negative"
        told = sum(value for name, value in timings.items() if name != "ssl" and value > 0)
        if abs(told - entry["time"]) > 0.001:
            yield f"{number}: the times add up to {told}, not to {entry['time']}"
        if timings.get("ssl", -1) > timings.get("connect", -1):
            yield f"{number}: ssl is more than connect, of which it is a part"
        data = entry["request"].get("postData")
        if data and data.get("text") and data.get("params"):
            yield f"{number}: text and params are mutually exclusive"
        if entry["response"]["content"]["size"] < 0:
            yield f"{number}: size of the content"


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        har = json.load(file)
    wrong = list(against_schema(har)) or list(against_text(har))
    print("\n".join(wrong))
    return 1 if wrong else 0


sys.exit(main())
