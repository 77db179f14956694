# What is installed where, and the packages made of it: ./dev package makes the .deb and, with rpmbuild, the .rpm. The
# rules for Windows and macOS are written from Qt's and CMake's manuals; nobody has built them here.
include(GNUInstallDirs)
set(CMAKE_INSTALL_DOCDIR ${CMAKE_INSTALL_DATADIR}/doc/sendscope)
set(packaging ${CMAKE_SOURCE_DIR}/packaging)
set(application_id io.github.sendscope.sendscope)

# The version is project(VERSION)'s everywhere. The moment of the release is SOURCE_DATE_EPOCH's, so that the same commit
# makes the same package.
string(TIMESTAMP RELEASE_DATE "%Y-%m-%d" UTC)
string(TIMESTAMP RELEASE_MOMENT "%a, %d %b %Y %H:%M:%S +0000" UTC)
set(CPACK_PACKAGE_CONTACT "The Sendscope authors <sendscope@users.noreply.github.com>")

install(TARGETS sendscope sendscopectl RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} BUNDLE DESTINATION .)

# package_file(SOURCE NAME DESTINATION [COMPRESSED]): one file with the version filled in, gzipped without a date if told.
function(package_file source name destination)
    set(made ${CMAKE_BINARY_DIR}/packaging/${name})
    configure_file(${source} ${made} @ONLY)
    if("COMPRESSED" IN_LIST ARGN)
        add_custom_command(OUTPUT ${made}.gz COMMAND gzip -9nkf ${made} DEPENDS ${made} VERBATIM)
        set_property(GLOBAL APPEND PROPERTY sendscope_package_files ${made}.gz)
        set(made ${made}.gz)
    endif()
    install(FILES ${made} DESTINATION ${destination})
endfunction()

if(UNIX AND NOT APPLE)
    package_file(${packaging}/linux/${application_id}.desktop ${application_id}.desktop ${CMAKE_INSTALL_DATADIR}/applications)
    package_file(${packaging}/linux/${application_id}.metainfo.xml.in ${application_id}.metainfo.xml
        ${CMAKE_INSTALL_DATADIR}/metainfo)
    foreach(program sendscope sendscopectl)
        package_file(${packaging}/man/${program}.1.in ${program}.1 ${CMAKE_INSTALL_MANDIR}/man1 COMPRESSED)
    endforeach()
    package_file(${packaging}/debian/changelog.in changelog.Debian ${CMAKE_INSTALL_DOCDIR} COMPRESSED)
    package_file(${CMAKE_SOURCE_DIR}/CHANGELOG.md changelog ${CMAKE_INSTALL_DOCDIR} COMPRESSED)
    install(FILES ${packaging}/debian/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
    install(FILES ${packaging}/debian/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides
        RENAME sendscope)
    install(FILES ${packaging}/completions/sendscopectl.bash RENAME sendscopectl
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
    install(FILES ${packaging}/completions/_sendscopectl DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
    install(FILES ${packaging}/completions/sendscopectl.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

    set(drawing ${CMAKE_SOURCE_DIR}/resources/icons/sendscope.svg)
    set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
    install(FILES ${drawing} DESTINATION ${icons}/scalable/apps RENAME ${application_id}.svg)
    find_program(RSVG_CONVERT rsvg-convert)
    if(RSVG_CONVERT)
        foreach(size 16 22 24 32 48 64 128 256 512)
            set(icon ${CMAKE_BINARY_DIR}/packaging/icon-${size}.png)
            add_custom_command(OUTPUT ${icon} COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o ${icon} ${drawing}
                DEPENDS ${drawing} VERBATIM)
            set_property(GLOBAL APPEND PROPERTY sendscope_package_files ${icon})
            install(FILES ${icon} DESTINATION ${icons}/${size}x${size}/apps RENAME ${application_id}.png)
        endforeach()
    endif()
elseif(WIN32)
    set_target_properties(sendscope PROPERTIES WIN32_EXECUTABLE ON)
    find_program(WINDEPLOYQT windeployqt HINTS ${Qt6_DIR}/../../../bin REQUIRED)
    install(CODE "execute_process(COMMAND \"${WINDEPLOYQT}\" --no-translations --no-opengl-sw --compiler-runtime
        \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/sendscope.exe\"
        \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/sendscopectl.exe\" COMMAND_ERROR_IS_FATAL ANY)")
else()
    set_target_properties(sendscope PROPERTIES MACOSX_BUNDLE ON OUTPUT_NAME Sendscope
        MACOSX_BUNDLE_INFO_PLIST ${packaging}/macos/Info.plist.in)
    find_program(MACDEPLOYQT macdeployqt HINTS ${Qt6_DIR}/../../../bin REQUIRED)
    # The console companion goes into the bundle, so that both use the frameworks that are there.
    install(CODE "set(bundle \"\${CMAKE_INSTALL_PREFIX}/Sendscope.app\")
        file(COPY \"$<TARGET_FILE:sendscopectl>\" DESTINATION \"\${bundle}/Contents/MacOS\")
        execute_process(COMMAND \"${MACDEPLOYQT}\" \"\${bundle}\"
            \"-executable=\${bundle}/Contents/MacOS/sendscopectl\" COMMAND_ERROR_IS_FATAL ANY)")
endif()

get_property(made GLOBAL PROPERTY sendscope_package_files)
add_custom_target(package-files DEPENDS ${made})

set(CPACK_PACKAGE_NAME sendscope)
set(CPACK_PACKAGE_VENDOR "The Sendscope authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "console for Amazon Pinpoint Email and SES")
file(READ ${packaging}/description.txt CPACK_PACKAGE_DESCRIPTION)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Sendscope)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
# What is needed was built before; 'all' would be the tests too.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# A key pair that is typed in is kept by a Secret Service, which is found at run time.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates, fonts-dejavu-core, libsecret-1-0, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "awscli, gnome-keyring | kwalletmanager")
if(TARGET Qt6::Sql)
    set(CPACK_DEBIAN_PACKAGE_DEPENDS libqt6sql6-sqlite) # a plug-in, which no program links
endif()

set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/PackageDates.cmake)

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP Applications/Internet)
set(CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
foreach(folder applications metainfo man man/man1 icons icons/hicolor bash-completion bash-completion/completions zsh
        zsh/vendor-completions fish fish/vendor_completions.d doc lintian
        lintian/overrides)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/${folder})
endforeach()
foreach(size scalable 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/icons/hicolor/${size}
        /usr/share/icons/hicolor/${size}/apps)
endforeach()
set(CPACK_RPM_SPEC_MORE_DEFINE "%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _buildhost sendscope")

set(CPACK_WIX_UPGRADE_GUID 5A0C9C1E-6E0B-4E57-9B0B-3D0D6F1B8A42)
set(CPACK_WIX_PROGRAM_MENU_FOLDER Sendscope)
set(CPACK_PACKAGE_EXECUTABLES sendscope Sendscope)
if(WIN32)
    set(CPACK_GENERATOR WIX)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB)
endif()
include(CPack)
