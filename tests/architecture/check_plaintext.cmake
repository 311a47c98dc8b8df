# SPDX-License-Identifier: MIT
# Fails when something under src/ could show a text as HTML or Markdown. Labels, message boxes and
# tool tips are plain as long as nobody asks for another format: PlainTextFilter sees to that for the
# whole application. What draws rich text without being a label is not used at all.
# cmake -DROOT=<repository> -P check_plaintext.cmake
set(rich "Qt::(RichText|AutoText|MarkdownText)|(set|insert)Html\\(|setMarkdown\\(|QTextBrowser"
         "|QErrorMessage|QWhatsThis|setWhatsThis\\(|WhatsThisRole|QTextDocumentFragment|QStaticText")
string(REPLACE ";" "" rich "${rich}")

set(violations "")
file(GLOB_RECURSE files "${ROOT}/src/*.h" "${ROOT}/src/*.cpp")
foreach(file IN LISTS files)
    file(RELATIVE_PATH shown "${ROOT}" "${file}")
    file(READ "${file}" text)
    if(shown STREQUAL "src/app/application.h" AND NOT text MATCHES "PlainTextFilter m_")
        string(APPEND violations "\n  ${shown}: no PlainTextFilter")
    endif()
    # The filter has to name the format that it takes away.
    if(NOT text MATCHES "${rich}" OR shown STREQUAL "src/ui/words/plaintext.cpp")
        continue()
    endif()
    string(REPLACE ";" "," text "${text}")
    string(REPLACE "[" "(" text "${text}")
    string(REPLACE "]" ")" text "${text}")
    string(REPLACE "\n" ";" lines "${text}")
    set(number 0)
    foreach(line IN LISTS lines)
        math(EXPR number "${number} + 1")
        if(line MATCHES "${rich}")
            string(APPEND violations "\n  ${shown}:${number}: ${CMAKE_MATCH_0}")
        endif()
    endforeach()
endforeach()
if(violations)
    message(FATAL_ERROR "Texts that would not be shown as they are written:${violations}")
endif()
