# SPDX-License-Identifier: MIT
# Proves that the checks beside this file turn red: runs one on a small tree that breaks one rule
# and looks for the sentence that must come.
# cmake -DCHECK=<script> -DTREE=<folder> "-DSENTENCE=<text>" [-DLUPDATE=<program>] -P check_notices.cmake
execute_process(COMMAND "${CMAKE_COMMAND}" "-DROOT=${TREE}" "-DLUPDATE=${LUPDATE}" "-DTS=${TREE}/texts.ts" -P "${CHECK}"
                RESULT_VARIABLE result ERROR_VARIABLE output OUTPUT_VARIABLE output)
string(REGEX REPLACE "[ \n]+" " " output "${output}")
string(FIND "${output}" "${SENTENCE}" place)
if(result EQUAL 0 OR place EQUAL -1)
    message(FATAL_ERROR "Expected \"${SENTENCE}\" from ${CHECK}, but it said (${result}): ${output}")
endif()
