# SPDX-License-Identifier: MIT
# A fence around preset core: whoever looks for a package that core does not need, found or not, stops the
# configuring. CMake reads it before the project (CMAKE_PROJECT_TOP_LEVEL_INCLUDES).
function(expressly_refuse_gui method name)
    # Qt's own look-ups for Core come through here too: its tools, and "Wrap" around what it links.
    if(NOT name MATCHES "^(Qt6|Qt6Core|Qt6CoreTools|Qt6HostInfo|Threads|Wrap[A-Za-z]+)$"
       AND NOT name MATCHES "^(nlohmann_json|PkgConfig|Catch2)$")
        message(FATAL_ERROR "Without a GUI, core must not look for ${name}.")
    endif()
    # What was found before would count as this fence's answer, and the look-up would end here.
    unset(${name}_FOUND PARENT_SCOPE)
endfunction()
cmake_language(SET_DEPENDENCY_PROVIDER expressly_refuse_gui SUPPORTED_METHODS FIND_PACKAGE)

# pkg-config sees one library alone, here and in the modules that ask it.
find_program(EXPRESSLY_PKG_CONFIG NAMES pkg-config pkgconf REQUIRED)
execute_process(COMMAND "${EXPRESSLY_PKG_CONFIG}" --variable=pcfiledir uchardet
                OUTPUT_VARIABLE folder OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
file(COPY "${folder}/uchardet.pc" DESTINATION "${CMAKE_BINARY_DIR}/pkgconfig")
set(ENV{PKG_CONFIG_LIBDIR} "${CMAKE_BINARY_DIR}/pkgconfig")
set(ENV{PKG_CONFIG_PATH} "")
