# SPDX-License-Identifier: MIT
include("${CMAKE_CURRENT_LIST_DIR}/expect.cmake")

expect(0 "0 errors, 0 warnings" "${GUIDE}")
expect(0 "\"errors\": 0" --json "${GUIDE}")
expect(0 "^expressly-check [0-9]" --version)
expect(0 "--json" --help)
expect(2 "Name one guide folder" )
expect(2 "Name one guide folder" "${GUIDE}" "${GUIDE}")
expect(2 "^expressly-check: [^\n]+\n$" --unknown "${GUIDE}")
expect(2 "is not a folder" "${GUIDE}/guide.json")
expect(2 "is not a folder" "${GUIDE}/nowhere")

set(broken "${SCRATCH}/broken")
file(REMOVE_RECURSE "${broken}")
file(MAKE_DIRECTORY "${broken}")
expect(1 "error: guide.json: .*not there.*\n.*1 error, 0 warnings" "${broken}")
file(WRITE "${broken}/guide.json" "{\n  \"formatVersion\": }\n")
expect(1 "error: guide.json:2:20: " "${broken}")
expect(1 "\"column\": 20" --json "${broken}")
file(REMOVE_RECURSE "${broken}")

# Captions: what is read, what is wrong, and whether it could run at all.
expect(0 "0 errors, 0 warnings" guide "${GUIDE}")
expect(0 "\"errors\": 0" guide --json "${GUIDE}")
expect(2 "Name one guide folder" guide)
set(captions "${SCRATCH}/captions.vtt")
file(WRITE "${captions}" "WEBVTT\n\none\n00:01.000 --> 00:02.500 align:end\n<v Ana>Press &amp; hold\n")
expect(0 "captions.vtt: 1 caption, 0 problems" captions "${captions}")
expect(0 "1 caption, 0 problems" captions -- "${captions}")
expect(0 "captions FILE.*--json" captions --help)
expect(2 "Name one file of captions" captions)
expect(2 "Name one file of captions" captions "${captions}" "${captions}")
expect(2 "is not a file" captions "${SCRATCH}/nowhere.vtt")
expect(2 "is not a file" captions "${GUIDE}")
expect(2 "^expressly-check: [^\n]+\n$" captions --unknown "${captions}")
expect(2 "No encoding is called “no such”.*UTF-8" captions --encoding "no such" "${captions}")
set(cyrillic "${CMAKE_CURRENT_LIST_DIR}/../../data/captions/windows-1251.srt")
expect(0 "^Note: read as windows-1251, which is a guess.*: 1 caption, 0 problems" captions "${cyrillic}")
expect(0 "Сцеживание молока.*\"encodingGuessed\": true" captions --json "${cyrillic}")
expect(0 "^[^\n]*: 1 caption, 0 problems.\n$" captions --encoding koi8-r "${cyrillic}")

# expect_json(EXPECTED ARGUMENTS…): compares what the program prints with the whole of a JSON text.
function(expect_json expected)
    execute_process(COMMAND "${PROGRAM}" ${ARGN} OUTPUT_VARIABLE output)
    string(JSON isEqual EQUAL "${output}" "${expected}")
    if(NOT isEqual)
        message(SEND_ERROR "expressly-check ${ARGN}: expected ${expected}, but got:\n${output}")
    endif()
endfunction()

expect_json([[{"cues": [{"id": "one", "start": 1000, "end": 2500, "text": "Press & hold",
                         "settings": {"align": "end"}}], "problems": [],
               "encoding": "UTF-8", "encodingGuessed": false}]]
    captions --json "${captions}")

file(WRITE "${captions}" "1\n00:00:08,000 --> 00:00:05,000\nBack\n")
set(sentence "The end 0:05 lies before the start 0:08; this caption was left out.")
expect(1 "^Line 2: ${sentence}\n[^\n]*: 0 captions, 1 problem.\n$" captions "${captions}")
expect_json("{\"cues\": [], \"problems\": [{\"line\": 2, \"message\": \"${sentence}\"}],
              \"encoding\": \"UTF-8\", \"encodingGuessed\": false}"
    --json captions "${captions}")
file(WRITE "${captions}" "")
expect(1 "The file is empty" captions "${captions}")
file(REMOVE "${captions}")
