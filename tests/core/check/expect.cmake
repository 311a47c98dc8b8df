# SPDX-License-Identifier: MIT
# expect(CODE PATTERN ARGUMENTS…): runs expressly-check, in the folder `scratch` if it is set, and compares its
# exit code and what it prints.
function(expect code pattern)
    set(folder "${CMAKE_CURRENT_BINARY_DIR}")
    if(DEFINED scratch)
        set(folder "${scratch}")
    endif()
    execute_process(COMMAND "${PROGRAM}" ${ARGN} WORKING_DIRECTORY "${folder}"
        RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT result EQUAL code OR NOT output MATCHES "${pattern}")
        message(SEND_ERROR "expressly-check ${ARGN}: expected ${code} and “${pattern}”, "
                           "but got ${result} and:\n${output}")
    endif()
endfunction()
