# SPDX-License-Identifier: MIT
# Fails when a room of ui holds more than a fifth of it: then it is a hall, and wants to be divided.
# cmake -DROOT=<repository> -P check_rooms.cmake
set(largest_percent 20)

file(GLOB rooms LIST_DIRECTORIES true "${ROOT}/src/ui/*")
set(all 0)
set(names "")
foreach(room IN LISTS rooms)
    if(NOT IS_DIRECTORY "${room}")
        continue()
    endif()
    # Listing files is fine here: this is a check, not a list of what to build.
    file(GLOB files "${room}/*.h" "${room}/*.cpp")
    set(lines 0)
    foreach(file IN LISTS files)
        file(READ "${file}" text)
        string(REGEX MATCHALL "\n" newlines "${text}")
        list(LENGTH newlines count)
        math(EXPR lines "${lines} + ${count}")
    endforeach()
    cmake_path(GET room FILENAME name)
    list(APPEND names "${name}")
    set(lines_of_${name} ${lines})
    math(EXPR all "${all} + ${lines}")
endforeach()

set(violations "")
foreach(name IN LISTS names)
    math(EXPR hundredfold "${lines_of_${name}} * 100")
    math(EXPR bound "${all} * ${largest_percent}")
    if(hundredfold GREATER bound)
        string(APPEND violations
            "\n  src/ui/${name}: ${lines_of_${name}} of ${all} lines, at most ${largest_percent} %")
    endif()
endforeach()
if(violations)
    message(FATAL_ERROR "Rooms that have become halls:${violations}")
endif()
