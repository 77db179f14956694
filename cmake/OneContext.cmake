# cmake -DIN=… -DOUT=… -P OneContext.cmake: the catalogue of translations with one context for all texts. Functions outside
# of classes translate in a context that lupdate does not see; a text means the same everywhere here, and where it does
# not, a comment tells the two apart.
file(READ "${IN}" catalogue)
string(REGEX REPLACE "<name>[^<]*</name>" "<name>sendscope</name>" catalogue "${catalogue}")
file(WRITE "${OUT}" "${catalogue}")
