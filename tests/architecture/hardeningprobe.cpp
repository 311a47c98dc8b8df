// SPDX-License-Identifier: MIT
// Compiled as a release is, so that preset dev can prove what the flags do on this computer.
#include <cstring>

int main(int argc, char **argv)
{
    char words[16];
    // Neither the length nor the words are known beforehand: both guards have something to watch.
    std::strcpy(words, argv[argc - 1]);
    return words[0] == '\0' ? 1 : 0;
}
