# SPDX-License-Identifier: MIT
# Fails when an include under src/ draws an arrow that src/README.md does not show.
# cmake -DROOT=<repository> -P check_includes.cmake

# Who may use whom; session and ui are split further below.
set(may_use_core "core")
set(may_use_store "core|store")
set(may_use_media "core|media")
set(may_use_check "core|check")
set(may_use_session "core|store|media|session")
set(may_use_ui "core|store|media|session|ui")
set(may_use_app "core|store|media|session|ui|app")

# Headers that a layer must not see, as a regular expression on what stands between the brackets.
set(widgets "QtWidgets|QWidget|QApplication|QMainWindow|QDialog|QLabel|QPushButton|QVideoWidget")
set(pictures "QtGui|QGuiApplication|QImage|QPixmap|QPainter|QColor|QFont|QIcon")
set(multimedia "QtMultimedia|QMediaPlayer|QMediaDevices|QVideoSink|QVideoFrame|QAudio[A-Z]")
set(database "QtSql|QSql")
set(network "QtNetwork|QNetwork|QTcp|QUdp|QSsl|QHost")
set(json "nlohmann/|valijson/")
set(libav "lib(av[a-z]+|sw[a-z]+)/")
set(xapian "xapian(/|\\.h)")

set(hidden_core "${widgets}|${pictures}|${multimedia}|${database}|${network}|${libav}|${xapian}")
set(hidden_check "${widgets}|${pictures}|${multimedia}|${database}|${network}|${libav}|${json}|${xapian}")
set(hidden_store "${widgets}|${multimedia}|${network}|${libav}|${json}")
set(hidden_media "${widgets}|${database}|${network}|${json}|QMediaPlayer|${xapian}")
set(hidden_session "${widgets}|${multimedia}|${database}|${network}|${json}|${libav}|${xapian}")
set(hidden_ui "${database}|${network}|${libav}|${json}|QMediaPlayer|${xapian}")
# The one thing app does over a socket is to reach the window that is open already.
set(hidden_app "${database}|${libav}|${json}|QMediaPlayer|QNetwork|QTcp|QUdp|QSsl|QHost|${xapian}")

# Which room of a layer may use which others of it; one that is not named here may use none. Sessions
# know each other downwards. In ui/ the parts of a player do not know each other, and only the shell
# knows the panes.
set(may_use_session_captions "film")
set(may_use_session_library "film")
set(may_use_session_steps "film")
set(may_use_session_practice "film|steps")
set(may_use_ui_commands "words")
set(may_use_ui_widgets "theme|words")
set(parts "theme|words|widgets")
foreach(room IN ITEMS captions chapters contents controls home lesson library lists numbers picture seekbar)
    set(may_use_ui_${room} "${parts}")
endforeach()
set(may_use_ui_player "${parts}|picture|seekbar|controls|captions|lists")
# Practising stands on the parts of the player.
set(may_use_ui_practice "${parts}|seekbar|controls")
set(may_use_ui_shell "[a-z]+")

set(violations "")
foreach(layer IN ITEMS core store media check session ui app)
    # Listing files is fine here: this is a check, not a list of what to build.
    file(GLOB_RECURSE files "${ROOT}/src/${layer}/*.h" "${ROOT}/src/${layer}/*.cpp")
    foreach(file IN LISTS files)
        file(RELATIVE_PATH shown "${ROOT}" "${file}")
        file(STRINGS "${file}" includes REGEX "^[ \t]*#[ \t]*include")
        foreach(include IN LISTS includes)
            string(REGEX REPLACE "^[^<\"]*[<\"]([^>\"]*).*$" "\\1" header "${include}")
            if(header MATCHES "^(core|store|media|check|session|ui|app)/"
               AND NOT header MATCHES "^(${may_use_${layer}})/")
                string(APPEND violations "\n  ${shown}: ${layer} must not use ${header}")
            endif()
            if(header MATCHES "^(${hidden_${layer}})")
                string(APPEND violations "\n  ${shown}: ${layer} must not see <${header}>")
            endif()
            # Store has one room, and Xapian is private to it: one header in it knows how to read its own.
            if(header MATCHES "^${xapian}" AND NOT shown STREQUAL "src/store/search/xapianheader.h"
               AND layer STREQUAL "store")
                string(APPEND violations "\n  ${shown}: only store/search/xapianheader.h may see <${header}>")
            endif()
            if(header STREQUAL "store/search/xapianheader.h" AND NOT shown MATCHES "^src/store/search/.*\\.cpp$")
                string(APPEND violations "\n  ${shown}: only sources in store/search may use ${header}")
            endif()
            if(header MATCHES "^store/search/" AND layer STREQUAL "store"
               AND NOT shown MATCHES "^src/store/search/")
                string(APPEND violations "\n  ${shown}: the rest of store must not use ${header}")
            endif()
            if(shown MATCHES "^src/(session|ui)/([a-z]+)/")
                set(room "${CMAKE_MATCH_2}")
                if(header MATCHES "^${layer}/([a-z]+)/" AND NOT CMAKE_MATCH_1 STREQUAL room
                   AND NOT CMAKE_MATCH_1 MATCHES "^(${may_use_${layer}_${room}})$")
                    string(APPEND violations "\n  ${shown}: ${layer}/${room} must not use ${header}")
                endif()
            endif()
        endforeach()
    endforeach()
endforeach()
if(violations)
    message(FATAL_ERROR "Arrows that are not in the picture (src/README.md):${violations}")
endif()
