# SPDX-License-Identifier: MIT
# How lessons are written: what expressly-check --style prints and how it ends.
include("${CMAKE_CURRENT_LIST_DIR}/expect.cmake")

# expect_json(EXPECTED ARGUMENTS… PATH…): compares a part of what the program prints as JSON.
function(expect_json expected)
    execute_process(COMMAND "${PROGRAM}" --json --style "${guide}" OUTPUT_VARIABLE output)
    string(JSON value GET "${output}" ${ARGN})
    if(NOT value STREQUAL expected)
        message(SEND_ERROR "${ARGN}: expected ${expected}, but got ${value} in:\n${output}")
    endif()
endfunction()

set(guide "${SCRATCH}/style-guide")
file(REMOVE_RECURSE "${guide}")
file(COPY "${GUIDE}/" DESTINATION "${guide}")

expect(0 "--style" --help)
expect(0 "0 errors, 0 warnings.\n *grade  words  sentences  lesson\n.*  en/every-block.json\n.*  en/help.json\nStyle: 0 findings.\n$"
    --style "${guide}")
expect(0 "0 errors, 0 warnings.\n$" "${guide}")
expect_json("[]" style findings)
expect_json("en/renamed.json" style lessons 1 file)
expect_json(9 style lessons 1 words)
expect_json(2 style lessons 1 sentences)
expect_json(13 style lessons 1 syllables)
file(READ "${guide}/en/renamed.json" lesson)
string(REPEAT "go " 25 long)
string(REPLACE "The only step." "A movie. Go ${long}" found "${lesson}")
file(WRITE "${guide}/en/renamed.json" "${found}")
file(WRITE "${guide}/en/terms.json" "{\"terms\": [{\"avoid\": [\"movie\"], \"use\": \"video\"}]}")
set(place "en/renamed.json#/blocks/0/steps/0/text")
expect(1 "style: ${place}: This sentence has 26 words.*\nstyle: ${place}: Say “video” instead of “movie”.\n.*\nStyle: 2 findings.\n$"
    guide --style "${guide}")
expect(0 "0 errors, 0 warnings.\n$" "${guide}")
expect_json("/blocks/0/steps/0/text" style findings 1 pointer)
expect_json(0 errors)
string(REPLACE "The only step." "A movie." found "${lesson}")
file(WRITE "${guide}/en/renamed.json" "${found}")
expect(1 "\nStyle: 1 finding.\n$" --style "${guide}")
# A lesson that cannot be read is not praised.
file(WRITE "${guide}/en/renamed.json" "{}")
expect(1 "\nStyle: 0 findings.\nLessons with errors were not looked at for their style.\n$" --style "${guide}")
file(WRITE "${guide}/en/renamed.json" "${found}")

# In a language whose syllables nobody counts.
file(RENAME "${guide}/en" "${guide}/nb")
file(READ "${guide}/guide.json" contents)
string(REPLACE "\"en\"" "\"nb\"" contents "${contents}")
file(WRITE "${guide}/guide.json" "${contents}")
expect(1 "\n *–  [^\n]*  nb/help.json\nThe reading grade is only known for English.\n" --style "${guide}")
expect_json("" style lessons 0 grade)
expect(2 "is not a folder" --style "${guide}/nowhere")
file(REMOVE_RECURSE "${guide}")
