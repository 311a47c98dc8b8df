// SPDX-License-Identifier: MIT
// A library to preload where strace is not permitted: it writes every use of an Internet socket
// into the file named by NETWORKSHIM_LOG, and lets the call go on.
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

void note(const char *call, const char *what)
{
    const char *path = std::getenv("NETWORKSHIM_LOG");
    if (path == nullptr) {
        return;
    }
    const int file = open(path, O_WRONLY | O_APPEND | O_CLOEXEC);
    if (file >= 0) {
        dprintf(file, "%d %s(%s)\n", int(getpid()), call, what);
        close(file);
    }
}

void noteIfInternet(int socket, const char *call)
{
    int domain = 0;
    socklen_t size = sizeof domain;
    const bool known = getsockopt(socket, SOL_SOCKET, SO_DOMAIN, &domain, &size) == 0;
    if (known && (domain == AF_INET || domain == AF_INET6)) {
        note(call, domain == AF_INET ? "AF_INET" : "AF_INET6");
    }
}

template <typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

[[gnu::constructor]] void begin()
{
    note("start", "watching");
}

} // namespace

extern "C" {

int connect(int socket, const sockaddr *address, socklen_t size)
{
    noteIfInternet(socket, "connect");
    return next<decltype(connect)>("connect")(socket, address, size);
}

int bind(int socket, const sockaddr *address, socklen_t size) noexcept
{
    noteIfInternet(socket, "bind");
    return next<decltype(bind)>("bind")(socket, address, size);
}

int listen(int socket, int waiting) noexcept
{
    noteIfInternet(socket, "listen");
    return next<decltype(listen)>("listen")(socket, waiting);
}

ssize_t sendto(
    int socket, const void *bytes, size_t count, int flags, const sockaddr *address, socklen_t size)
{
    noteIfInternet(socket, "sendto");
    return next<decltype(sendto)>("sendto")(socket, bytes, count, flags, address, size);
}

ssize_t sendmsg(int socket, const msghdr *message, int flags)
{
    noteIfInternet(socket, "sendmsg");
    return next<decltype(sendmsg)>("sendmsg")(socket, message, flags);
}

int sendmmsg(int socket, mmsghdr *messages, unsigned int count, int flags)
{
    noteIfInternet(socket, "sendmmsg");
    return next<decltype(sendmmsg)>("sendmmsg")(socket, messages, count, flags);
}

} // extern "C"
