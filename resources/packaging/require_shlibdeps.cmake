# SPDX-License-Identifier: MIT
# Read by cpack. Without dpkg-shlibdeps it would make a package that names no library at all, and
# say so only in passing.
if(CPACK_GENERATOR STREQUAL "DEB")
    find_program(EXPRESSLY_SHLIBDEPS dpkg-shlibdeps)
    if(NOT EXPRESSLY_SHLIBDEPS)
        message(FATAL_ERROR "A Debian package needs dpkg-shlibdeps: install dpkg-dev.")
    endif()
endif()
