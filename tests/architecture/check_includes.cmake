# SPDX-License-Identifier: MIT
# Fails when an include under src/ draws an arrow that src/README.md does not show.
# cmake -DROOT=<repository> -P check_includes.cmake

# Who may use whom; ui is split further below.
set(may_use_core "core")
set(may_use_store "core|store")
set(may_use_media "core|media")
set(may_use_check "core|check")
set(may_use_ui "core|store|media|ui")
set(may_use_app "core|store|media|ui|app")

# Headers that a layer must not see, as a regular expression on what stands between the brackets.
set(widgets "QtWidgets|QWidget|QApplication|QMainWindow|QDialog|QLabel|QPushButton|QVideoWidget")
set(pictures "QtGui|QGuiApplication|QImage|QPixmap|QPainter|QColor|QFont|QIcon")
set(multimedia "QtMultimedia|QMediaPlayer|QMediaDevices|QVideoSink|QVideoFrame|QAudio[A-Z]")
set(database "QtSql|QSql")
set(network "QtNetwork|QNetwork|QTcp|QUdp|QSsl|QHost")
set(json "nlohmann/|valijson/")
set(libav "lib(av[a-z]+|sw[a-z]+)/")

set(hidden_core "${widgets}|${pictures}|${multimedia}|${database}|${network}|${libav}")
set(hidden_check "${widgets}|${pictures}|${multimedia}|${database}|${network}|${libav}|${json}")
set(hidden_store "${widgets}|${multimedia}|${network}|${libav}|${json}")
set(hidden_media "${widgets}|${database}|${network}|${json}|QMediaPlayer")
set(hidden_ui "${database}|${network}|${libav}|${json}|QMediaPlayer")
# The one thing app does over a socket is to reach the window that is open already.
set(hidden_app "${database}|${libav}|${json}|QMediaPlayer|QNetwork|QTcp|QUdp|QSsl|QHost")

# In ui/ only the shell knows the panes; the panes know neither it nor each other.
set(hidden_ui_lesson "ui/(shell|player|library|sidebar|practice|chapters)/")
set(hidden_ui_player "ui/(shell|lesson|library|sidebar|practice|chapters)/")
set(hidden_ui_library "ui/(shell|lesson|player|sidebar|practice|chapters)/")
set(hidden_ui_chapters "ui/(shell|lesson|player|library|sidebar|practice)/")
# Practising stands on the player and on nothing else.
set(hidden_ui_practice "ui/(shell|lesson|library|sidebar|chapters)/")
set(hidden_ui_theme "ui/(shell|lesson|player|library|sidebar|practice|chapters)/")
set(hidden_ui_words "ui/(shell|lesson|player|library|sidebar|practice|chapters)/")

set(violations "")
foreach(layer IN ITEMS core store media check ui app)
    # Listing files is fine here: this is a check, not a list of what to build.
    file(GLOB_RECURSE files "${ROOT}/src/${layer}/*.h" "${ROOT}/src/${layer}/*.cpp")
    foreach(file IN LISTS files)
        file(RELATIVE_PATH shown "${ROOT}" "${file}")
        file(STRINGS "${file}" includes REGEX "^[ \t]*#[ \t]*include")
        foreach(include IN LISTS includes)
            string(REGEX REPLACE "^[^<\"]*[<\"]([^>\"]*).*$" "\\1" header "${include}")
            if(header MATCHES "^(core|store|media|check|ui|app)/"
               AND NOT header MATCHES "^(${may_use_${layer}})/")
                string(APPEND violations "\n  ${shown}: ${layer} must not use ${header}")
            endif()
            if(header MATCHES "^(${hidden_${layer}})")
                string(APPEND violations "\n  ${shown}: ${layer} must not see <${header}>")
            endif()
            if(layer STREQUAL "ui" AND shown MATCHES "^src/ui/([a-z]+)/")
                set(pane "${CMAKE_MATCH_1}")
                if(DEFINED hidden_ui_${pane} AND header MATCHES "^${hidden_ui_${pane}}")
                    string(APPEND violations "\n  ${shown}: ui/${pane} must not use ${header}")
                endif()
            endif()
        endforeach()
    endforeach()
endforeach()
if(violations)
    message(FATAL_ERROR "Arrows that are not in the picture (src/README.md):${violations}")
endif()
