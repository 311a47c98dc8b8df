# SPDX-License-Identifier: MIT
# Makes the test clips unless the folder holds those that exactly these sources make.
# cmake -DPROGRAM=<make-test-clips> -DFOLDER=<folder> -DSOURCES=<its sources> -DSTAMP=<file> -P once.cmake
set(text "")
# Listing files is fine here: all that lies there decides what the clips are.
file(GLOB sources "${SOURCES}/*.cpp" "${SOURCES}/*.h")
foreach(source IN LISTS sources)
    file(SHA256 "${source}" hash)
    string(APPEND text "${hash}\n")
endforeach()

file(MAKE_DIRECTORY "${FOLDER}")
# Two builds may come at once; the second waits for the first one's clips.
file(LOCK "${FOLDER}" DIRECTORY)
set(made "")
if(EXISTS "${FOLDER}/made-from")
    file(READ "${FOLDER}/made-from" made)
endif()
if(NOT made STREQUAL text)
    # A maker that fails half way leaves clips of two kinds, which are nobody's.
    file(REMOVE "${FOLDER}/made-from")
    execute_process(COMMAND "${PROGRAM}" "${FOLDER}" RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "The test clips could not be made (${result}).")
    endif()
    file(WRITE "${FOLDER}/made-from" "${text}")
endif()
file(TOUCH "${STAMP}")
