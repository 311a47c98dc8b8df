# SPDX-License-Identifier: MIT
# Fails when a file of ours lacks its licence line, is too long, or lists sources by pattern.
# cmake -DROOT=<repository> -P check_sources.cmake
set(longest_cpp 400)

set(violations "")
set(files "${ROOT}/CMakeLists.txt")
foreach(folder IN ITEMS src tests tools resources content .ci)
    foreach(pattern IN ITEMS *.h *.cpp *.cmake CMakeLists.txt *.sh *.py run test screenshots analyse)
        file(GLOB_RECURSE found "${ROOT}/${folder}/${pattern}")
        list(APPEND files ${found})
    endforeach()
endforeach()

foreach(file IN LISTS files)
    if(NOT EXISTS "${file}" OR IS_DIRECTORY "${file}")
        continue()
    endif()
    file(RELATIVE_PATH shown "${ROOT}" "${file}")
    file(READ "${file}" text)

    # A script says first who runs it.
    string(REGEX REPLACE "^#![^\n]*\n" "" rest "${text}")
    if(NOT rest MATCHES "^(//|#) (shellcheck shell=bash\n# )?SPDX-License-Identifier: MIT\n")
        string(APPEND violations "\n  ${shown}: the first line must be the SPDX licence line")
    endif()

    string(REGEX MATCHALL "\n" newlines "${text}")
    list(LENGTH newlines lines)
    if(shown MATCHES "\\.cpp$" AND lines GREATER longest_cpp)
        string(APPEND violations "\n  ${shown}: ${lines} lines, at most ${longest_cpp}")
    endif()

    if(shown MATCHES "CMakeLists\\.txt$" AND text MATCHES "(^|\n)[ \t]*file\\([ \n]*GLOB")
        string(APPEND violations "\n  ${shown}: sources are listed by name, never by file(GLOB)")
    endif()
endforeach()
if(violations)
    message(FATAL_ERROR "Files that break the habits of CONTRIBUTING.md:${violations}")
endif()
