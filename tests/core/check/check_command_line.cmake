# SPDX-License-Identifier: MIT
# expect(CODE PATTERN ARGUMENTS…): runs the program and compares its exit code and what it prints.
function(expect code pattern)
    execute_process(COMMAND "${PROGRAM}" ${ARGN}
        RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT result EQUAL code OR NOT output MATCHES "${pattern}")
        message(SEND_ERROR "expressly-check ${ARGN}: expected ${code} and “${pattern}”, "
                           "but got ${result} and:\n${output}")
    endif()
endfunction()

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
