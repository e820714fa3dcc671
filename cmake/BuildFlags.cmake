# SPDX-FileCopyrightText: 2026 Elements Onboard contributors
# SPDX-License-Identifier: MIT
# Every target of this project links build_flags; nothing else sets compiler flags.
add_library(build_flags INTERFACE)
target_compile_features(build_flags INTERFACE cxx_std_20)
target_compile_definitions(build_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS
    PROGRAM_VERSION="${PROJECT_VERSION}")
target_compile_options(build_flags INTERFACE
    $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:-Wall;-Wextra;-Wpedantic;-Wshadow;-Wconversion;-Wsign-conversion>
    $<$<CXX_COMPILER_ID:MSVC>:/W4>)
if(SANITIZE)
    target_compile_options(build_flags INTERFACE -fsanitize=${SANITIZE} -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(build_flags INTERFACE -fsanitize=${SANITIZE})
    # GCC 12 sees std::variant uninitialised where the sanitizers' own code hides that it is not.
    target_compile_options(build_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()
if(FUZZ) # the readers tell the fuzzer which way they went
    target_compile_options(build_flags INTERFACE -fsanitize=fuzzer-no-link)
    target_link_options(build_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
