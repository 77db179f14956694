# Run by CPack on what is to be packed: every date is the commit's. rpm itself only takes back dates after it, so that a
# checkout which is older than its last commit made other packages than a fresh one.
if(UNIX AND DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND find "${CPACK_TEMPORARY_DIRECTORY}" -exec touch -h -d "@$ENV{SOURCE_DATE_EPOCH}" {} +
        COMMAND_ERROR_IS_FATAL ANY)
endif()
