# How Sendscope is compiled: one INTERFACE target carries the warnings and defines, every other target links it.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
# As Debian builds. -O3 took a twentieth longer to compile and wrote CSV no faster.
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "Build type" FORCE)
endif()

option(SENDSCOPE_WARNINGS_AS_ERRORS "Warnings stop the build" ON)
option(SENDSCOPE_BATCHES "Compile the sources of a layer eight at a time: half the time for all, more for one that changed" ON)
option(SENDSCOPE_FUZZ "libFuzzer programs; needs clang" OFF)
option(SENDSCOPE_SANITIZE "Address and undefined-behaviour sanitizers" OFF)

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # The two sloppiness settings are what ccache needs to cache beside precompiled headers.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE})
endif()
find_program(MOLD mold)
find_program(LLD ld.lld)
if(MOLD)
    add_link_options(-fuse-ld=mold)
elseif(LLD)
    add_link_options(-fuse-ld=lld)
endif()

add_library(sendscope-build INTERFACE)
target_include_directories(sendscope-build INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(sendscope-build INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    SENDSCOPE_VERSION="${PROJECT_VERSION}")
target_compile_options(sendscope-build INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wcast-align -Wformat=2 -Wundef -Wimplicit-fallthrough
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess -Wduplicated-cond -Wlogical-op>
    $<$<CXX_COMPILER_ID:Clang>:-Wno-missing-designated-field-initializers>
    -Wno-missing-field-initializers
    $<$<BOOL:${SENDSCOPE_WARNINGS_AS_ERRORS}>:-Werror>)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64" AND NOT MSVC)
    # simdjson On Demand is chosen when compiling: without these it falls back to its scalar form, several times slower.
    # Every x86 processor since 2010 has them.
    target_compile_options(sendscope-build INTERFACE -march=x86-64-v2 -mpclmul)
endif()
if(SENDSCOPE_FUZZ)
    target_compile_options(sendscope-build INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(SENDSCOPE_SANITIZE)
    # Qt's own headers bind a null reference for each private signal, and copy nothing from nowhere: those two checks are
    # off. What is really read through a null pointer, the address sanitizer tells.
    target_compile_options(sendscope-build INTERFACE -fsanitize=address,undefined -fno-sanitize=null,nonnull-attribute
        -fno-omit-frame-pointer)
    target_link_options(sendscope-build INTERFACE -fsanitize=address,undefined)
endif()
