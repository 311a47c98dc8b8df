// SPDX-License-Identifier: MIT
// networkprobe KIND: makes one kind of socket call, all of them to this computer only, so that the
// test of networkwatch.sh knows that each kind is caught, or let pass.
#include <cstdlib>
#include <iostream>
#include <netinet/in.h>
#include <string>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace {

constexpr in_port_t DiscardPort = 9;

template <typename Address>
const sockaddr *plain(const Address &address)
{
    return reinterpret_cast<const sockaddr *>(&address);
}

void useInternet(const std::string &kind)
{
    sockaddr_in four{};
    four.sin_family = AF_INET;
    four.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    four.sin_port = htons(kind == "bind" ? in_port_t(0) : DiscardPort);
    sockaddr_in6 six{};
    six.sin6_family = AF_INET6;
    six.sin6_addr = in6addr_loopback;
    six.sin6_port = htons(DiscardPort);

    const int stream = socket(AF_INET, SOCK_STREAM, 0);
    if (kind == "connect") {
        connect(stream, plain(four), sizeof four);
    } else if (kind == "bind") {
        bind(stream, plain(four), sizeof four);
    } else if (kind == "listen") {
        listen(stream, 1);
    } else if (kind == "connect6") {
        connect(socket(AF_INET6, SOCK_STREAM, 0), plain(six), sizeof six);
    } else if (kind == "send") {
        sendto(socket(AF_INET, SOCK_DGRAM, 0), "x", 1, 0, plain(four), sizeof four);
    }
}

void useUnix()
{
    sockaddr_un address{AF_UNIX, "/nonexistent"};
    connect(socket(AF_UNIX, SOCK_STREAM, 0), plain(address), sizeof address);
}

} // namespace

int main(int argc, char **argv)
{
    const std::string kind = argc == 2 ? argv[1] : "";
    if (kind == "fail") {
        return 7;
    }
    if (kind == "child") {
        const std::string again = "'" + std::string(argv[0]) + "' connect";
        return std::system(again.c_str());
    }
    if (kind == "unix") {
        useUnix();
    } else {
        useInternet(kind);
    }
    return 0;
}
