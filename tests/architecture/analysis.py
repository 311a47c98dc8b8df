#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Proves that tools/analyse finds in joined sources what clang-tidy finds in each by itself.

The sources hold one fault of each kind. They are written here, so that no broken source lies in the
repository.
"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

HEADER = """#pragma once
namespace core {
struct Thing
{
    int size = 0;
};
int twice(const Thing *thing);
int wrong_name(); // readability-identifier-naming
} // namespace core
"""

FAULTS = {
    "bugprone-use-after-move, of a string": """#include <string>
#include <utility>
namespace core {
std::string taken(std::string text)
{
    const std::string other = std::move(text);
    return other + text;
}
} // namespace core
""",
    "clang-analyzer-core.NullDereference": """namespace core {
int first(const int *numbers, bool isThere)
{
    if (!isThere) {
        numbers = nullptr;
    }
    return *numbers;
}
} // namespace core
""",
    "clang-analyzer-deadcode.DeadStores": """namespace core {
int answer();
int asked()
{
    int number = answer();
    number = 3;
    number = answer();
    return number;
}
} // namespace core
""",
    "clang-analyzer-core.UndefinedBinaryOperatorResult": """namespace core {
int sum(int count)
{
    int total; // cppcoreguidelines-init-variables as well
    return total + count;
}
} // namespace core
""",
    "clang-analyzer-core.DivideZero": """namespace core {
int share(int parts)
{
    if (parts == 0) {
        return 100 / parts;
    }
    return parts;
}
} // namespace core
""",
    "bugprone-use-after-move": """#include <memory>
#include <utility>
namespace core {
void keep(std::unique_ptr<int> number);
int kept(std::unique_ptr<int> number)
{
    keep(std::move(number));
    return *number;
}
} // namespace core
""",
    "bugprone-integer-division": """namespace core {
double half(int number)
{
    return number / 2;
}
} // namespace core
""",
    "modernize-use-nullptr": """namespace core {
int *nothing()
{
    return 0;
}
} // namespace core
""",
    "modernize-loop-convert": """#include <vector>
namespace core {
int total(const std::vector<int> &numbers)
{
    int sum = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        sum += numbers[i];
    }
    return sum;
}
} // namespace core
""",
    "performance-unnecessary-value-param": """#include <string>
namespace core {
std::size_t length(const std::string text)
{
    return text.size();
}
} // namespace core
""",
    "performance-for-range-copy": """#include <string>
#include <vector>
namespace core {
std::size_t lengths(const std::vector<std::string> &texts)
{
    std::size_t sum = 0;
    for (const std::string text : texts) {
        sum += text.size();
    }
    return sum;
}
} // namespace core
""",
    "readability-braces-around-statements": """namespace core {
int sign(int number)
{
    if (number < 0)
        return -1;
    return 1;
}
} // namespace core
""",
    "readability-identifier-naming": """#include "core/thing.h"
namespace core {
int Named(const Thing &thing)
{
    return thing.size;
}
} // namespace core
""",
    "readability-duplicate-include": """#include <vector>
#include <vector>
namespace core {
bool none(const std::vector<int> &numbers)
{
    return numbers.empty();
}
} // namespace core
""",
    # Seen alone the pointer may be null. A caller in another source always hands one over: joined, the
    # analyzer would look at this function in that call only.
    "clang-analyzer-core.NullDereference, called from another source": """#include "core/thing.h"
namespace core {
int twice(const Thing *thing)
{
    if (thing == nullptr) {
        static_cast<void>(0);
    }
    return thing->size * 2;
}
} // namespace core
""",
    "nothing: the caller": """#include "core/thing.h"
namespace core {
int four()
{
    const Thing thing{2};
    return twice(&thing);
}
} // namespace core
""",
    # These two do not compile together, which only the compiler notices.
    "cppcoreguidelines-pro-type-cstyle-cast": """namespace {
enum { Hidden = 1 };
}
namespace core {
long cast(int *number)
{
    return *(long *)number + Hidden;
}
} // namespace core
""",
    "readability-container-size-empty": """#include <string>
namespace {
enum { Hidden = 2 };
}
namespace core {
bool isEmpty(const std::string &text)
{
    return text.size() == 0 || Hidden == 3;
}
} // namespace core
""",
}


# Sources with the same flags are joined, so flags of their own bring the last pairs together.
PAIRS = 4


def together_of(index):
    behind = index - (len(FAULTS) - PAIRS)
    return "" if behind < 0 else f"-DPAIR={behind // 2}"


def findings(folder, *options):
    """What analyse tells, as (file, line, check)."""
    done = subprocess.run(
        [ROOT / "tools/analyse", "--build", folder, "--sources", folder / "src", *options],
        capture_output=True, text=True, check=False)
    found = set()
    for file, line, checks in re.findall(
            r"^(\S+?):(\d+):\d+: (?:warning|error): .* \[([^\[\]]+)\]$", done.stdout, flags=re.MULTILINE):
        for check in checks.split(","):
            if check != "-warnings-as-errors":
                found.add((Path(file).name, int(line), check))
    return found, done


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        sources = folder / "src" / "core"
        sources.mkdir(parents=True)
        (sources / "thing.h").write_text(HEADER, encoding="utf-8")
        commands = []
        for index, text in enumerate(FAULTS.values()):
            path = sources / f"fault{index:02}.cpp"
            path.write_text(text, encoding="utf-8")
            commands.append({"directory": str(folder), "file": str(path),
                             "command": f"c++ -std=c++20 {together_of(index)} -I{folder}/src -o x.o -c {path}"})
        (folder / "compile_commands.json").write_text(json.dumps(commands), encoding="utf-8")
        alone, _ = findings(folder, "--single")
        joined, done = findings(folder)

    wrong = [f"only alone: {finding}" for finding in sorted(alone - joined)]
    wrong += [f"only joined: {finding}" for finding in sorted(joined - alone)]
    for index, kind in enumerate(FAULTS):
        check = kind.split(",", maxsplit=1)[0]
        where = f"fault{index:02}.cpp"
        if not check.startswith("nothing") and not any(
                (file, found) == (where, check) for file, _, found in joined):
            wrong.append(f"not found: {check} in {where}")
    if ("thing.h", 8, "readability-identifier-naming") not in joined:
        wrong.append("not found: the fault in the header")
    if done.returncode == 0:
        wrong.append("faults were found, and yet it ended well")
    if "1 done again" not in done.stdout:
        wrong.append("sources that do not compile together were not done again file by file")
    if wrong:
        print("\n".join(wrong), done.stdout, done.stderr, sep="\n")
        return 1
    print(f"analysis: {len(joined)} findings in {len(FAULTS)} sources, the same joined as alone")
    return 0


if __name__ == "__main__":
    sys.exit(main())
