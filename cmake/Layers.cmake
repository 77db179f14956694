# sendscope_layer(NAME FOLDER LINK LIBRARIES…): a layer of the house, the static library sendscope-NAME made of every
# source under FOLDER. A folder is the list of its files, so no file is named twice.
function(sendscope_layer name folder)
    cmake_parse_arguments(LAYER "" "" "LINK" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/*.cpp ${CMAKE_SOURCE_DIR}/${folder}/*.h
         ${CMAKE_SOURCE_DIR}/${folder}/*.qrc)
    add_library(sendscope-${name} STATIC ${sources})
    target_link_libraries(sendscope-${name} PUBLIC sendscope-build ${LAYER_LINK})
    sendscope_precompile(sendscope-${name} ${name})
    set_target_properties(sendscope-${name} PROPERTIES UNITY_BUILD ${SENDSCOPE_BATCHES} UNITY_BUILD_BATCH_SIZE 8)
    if(SENDSCOPE_BATCHES)
        target_compile_options(sendscope-${name} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    endif()
endfunction()

# Three precompiled headers serve everything: core's for what makes the calls, the service's for what uses them, the
# windows' for the rest. Each is compiled once, beside a library that is otherwise empty: half a minute of every target
# that would compile its own.
function(sendscope_precompiled name)
    set(library sendscope-precompiled-${name})
    configure_file(${CMAKE_SOURCE_DIR}/cmake/precompiled.cpp.in ${CMAKE_BINARY_DIR}/precompiled/${name}.cpp @ONLY)
    add_library(${library} STATIC ${CMAKE_BINARY_DIR}/precompiled/${name}.cpp)
    set_target_properties(${library} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_link_libraries(${library} PRIVATE sendscope-build ${ARGN})
    target_precompile_headers(${library} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/precompiled_${name}.h)
endfunction()

function(sendscope_precompile target layer)
    if(layer STREQUAL "ui")
        set(which ui)
    elseif(layer MATCHES "^(aws|email)$")
        set(which core)
    else()
        set(which service)
    endif()
    target_precompile_headers(${target} REUSE_FROM sendscope-precompiled-${which})
endfunction()
