# SPDX-License-Identifier: MIT
# Captions that are too fast: what expressly-check captions --reading-speed prints and how it ends.
include("${CMAKE_CURRENT_LIST_DIR}/expect.cmake")

set(scratch "${SCRATCH}/reading-speed")
file(REMOVE_RECURSE "${scratch}")
file(MAKE_DIRECTORY "${scratch}")
file(WRITE "${scratch}/slow.vtt" "WEBVTT\n\n00:01.000 --> 00:02.000\n<b>Fifteen</b>\nletters\n")
file(WRITE "${scratch}/fast.vtt" "WEBVTT\n\n00:01.000 --> 00:01.500\nFifteen letters\n\n00:02.000 --> 00:04.000\nSlow\n")
file(WRITE "${scratch}/wrong.srt" "1\n00:00:08,000 --> 00:00:05,000\nBack\n")

expect(0 "^slow.vtt: 0 of 1 caption too fast.\n$" captions --reading-speed slow.vtt)
expect(1 "^Line 3, at 0:01: 30[.,]0 characters a second are too fast. 15 characters need 1[.,]0 s, and have 0[.,]5 s.\nfast.vtt: 1 of 2 captions too fast.\n$" captions --reading-speed fast.vtt)
expect(1 "^slow.vtt: 0 of 1 [^\n]*\nLine 3, [^\n]*\nfast.vtt: 1 of 2 [^\n]*\nAll files: 1 of 3 captions too fast.\n$" captions --reading-speed slow.vtt fast.vtt)
expect(1 "^Line 2: The end 0:05 lies before[^\n]*\n[^\n]*1 problem.\nwrong.srt: 0 of 0 captions too fast.\n$" captions --reading-speed wrong.srt)
expect(0 "--reading-speed" captions --reading-speed --help)
expect(2 "Name one file of captions" captions --reading-speed)
expect(2 "“nowhere.vtt” is not a file" captions --reading-speed slow.vtt nowhere.vtt)
expect(2 "No encoding is called" captions --reading-speed --encoding nothing slow.vtt)

execute_process(COMMAND "${PROGRAM}" captions --json --reading-speed slow.vtt fast.vtt
    WORKING_DIRECTORY "${scratch}" OUTPUT_VARIABLE output RESULT_VARIABLE result)
set(expected [[{"most": 15, "files": [
    {"file": "slow.vtt", "captions": 1, "tooFast": [], "problems": [], "encoding": "UTF-8",
     "encodingGuessed": false},
    {"file": "fast.vtt", "captions": 2, "problems": [], "encoding": "UTF-8", "encodingGuessed": false,
     "tooFast": [{"id": "", "line": 3, "start": 1000, "end": 1500, "text": "Fifteen letters",
                  "characters": 15, "perSecond": 30, "needed": 1000}]}]}]])
string(JSON is_equal EQUAL "${output}" "${expected}")
if(NOT is_equal OR NOT result EQUAL 1)
    message(SEND_ERROR "expected 1 and ${expected}, but got ${result} and:\n${output}")
endif()
file(REMOVE_RECURSE "${scratch}")
