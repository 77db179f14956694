# sendscope_layer(NAME FOLDER LINK LIBRARIES…): a layer of the house, the static library sendscope-NAME made of every
# source under FOLDER. A folder is the list of its files, so no file is named twice.
function(sendscope_layer name folder)
    cmake_parse_arguments(LAYER "" "" "LINK" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/*.cpp ${CMAKE_SOURCE_DIR}/${folder}/*.h
         ${CMAKE_SOURCE_DIR}/${folder}/*.qrc)
    add_library(sendscope-${name} STATIC ${sources})
    target_link_libraries(sendscope-${name} PUBLIC sendscope-build ${LAYER_LINK})
    sendscope_precompile(sendscope-${name} ${name})
endfunction()

# Two precompiled headers serve everything: core's for what knows no widget, the windows' for the rest.
function(sendscope_precompile target layer)
    if(layer STREQUAL "ui" OR layer STREQUAL "window")
        target_precompile_headers(${target} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/precompiled_ui.h)
    else()
        target_precompile_headers(${target} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/precompiled_core.h)
    endif()
endfunction()
