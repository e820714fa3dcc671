// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
// A race, for races.sh to find.
#include <string>
#include <thread>

int main()
{
    std::string text;
    std::thread other([&text] { text += 'a'; });
    text += 'b';
    other.join();
    return 0;
}
