# SPDX-License-Identifier: MIT
# expressly-check is the proof that core stands alone: no library for windows may be loaded with it.
execute_process(COMMAND ldd "${PROGRAM}" OUTPUT_VARIABLE libraries RESULT_VARIABLE result)
if(NOT result EQUAL 0 OR NOT libraries MATCHES "libQt6Core")
    message(FATAL_ERROR "The libraries of ${PROGRAM} could not be listed:\n${libraries}")
endif()
if(libraries MATCHES "libQt6([ABD-Z]|C[a-np-z])[A-Za-z]*")
    message(FATAL_ERROR "${PROGRAM} loads ${CMAKE_MATCH_0}.")
endif()
