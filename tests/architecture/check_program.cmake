# SPDX-License-Identifier: MIT
# Fails when a built program loads libraries from the current folder or lacks what makes a fault hard to
# use. FLAGS are the compiler's that it was built with; none for an unoptimised build.
# cmake -DREADELF=<readelf> -DPROGRAM=<program> [-DFLAGS=<flags>] -P check_program.cmake
execute_process(COMMAND "${READELF}" -W --file-header --program-headers --dynamic --dyn-syms "${PROGRAM}"
                OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)

set(missing "")
# expect(REGEX SENTENCE): the program's description must hold this.
function(expect regex sentence)
    if(NOT text MATCHES "${regex}")
        set(missing "${missing}\n  ${sentence}" PARENT_SCOPE)
    endif()
endfunction()

expect("Type: +DYN" "it is not position independent (PIE)")
expect("GNU_RELRO" "its tables of addresses stay writable (relro)")
expect("BIND_NOW|Flags:[^\n]* NOW" "its addresses are not all found at the start (now)")
if(FLAGS MATCHES "-fstack-protector")
    expect("__stack_chk_fail" "its stack is not guarded (stack protector)")
endif()
if(FLAGS MATCHES "_FORTIFY_SOURCE=")
    expect("__[a-z]+_chk" "its copies are not measured (fortify)")
endif()
# -fcf-protection leaves no mark that could be read: the linker keeps it only when libc's own start-up
# code bears it too, and Debian's does not.

string(REGEX MATCHALL "\\((RPATH|RUNPATH)\\)[^\n]*" paths "${text}")
foreach(path IN LISTS paths)
    string(REGEX REPLACE "^.*\\[(.*)\\].*$" "\\1" path "${path}")
    if(":${path}:" MATCHES "::|:[^/$:]")
        string(APPEND missing "\n  it looks for libraries in the current folder: [${path}]")
    endif()
endforeach()
if(missing)
    message(FATAL_ERROR "${PROGRAM}:${missing}")
endif()
