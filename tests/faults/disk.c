/* A disk that is full, or a process that dies, at the n-th change of files below a folder. Preloaded into a test's process. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static char below[4096];
static long first;      /* the change at which it happens; 0 = never */
static int dies;        /* whether the process dies there, or all writes from there on find the disk full */
static long changes;    /* so far */

void disk_arm(const char *folder, long at, int kill_there) {
    strncpy(below, folder, sizeof below - 1);
    first = at;
    dies = kill_there;
    changes = 0;
}

long disk_changes(void) { return changes; }

static int is_below(const char *path) { return below[0] && !strncmp(path, below, strlen(below)); }

static int is_file_below(int file) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = below[0] ? readlink(link, path, sizeof path - 1) : -1;
    if (length < 0) return 0;
    path[length] = 0;
    return is_below(path);
}

/* Whether this change finds the disk full. */
static int is_full(int needs_space) {
    long now = __sync_add_and_fetch(&changes, 1);
    if (!first || now < first) return 0;
    if (dies) kill(getpid(), SIGKILL);
    if (!needs_space) return 0;
    errno = ENOSPC;
    return 1;
}

#define REAL(name) __typeof__(&name) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

ssize_t write(int file, const void *bytes, size_t count) {
    REAL(write);
    return is_file_below(file) && is_full(1) ? -1 : real(file, bytes, count);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at) {
    REAL(pwrite);
    return is_file_below(file) && is_full(1) ? -1 : real(file, bytes, count, at);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at) {
    REAL(pwrite64);
    return is_file_below(file) && is_full(1) ? -1 : real(file, bytes, count, at);
}

size_t fwrite(const void *bytes, size_t size, size_t count, FILE *file) {
    REAL(fwrite);
    return is_file_below(fileno(file)) && is_full(1) ? 0 : real(bytes, size, count, file);
}

int mkdir(const char *path, mode_t mode) {
    REAL(mkdir);
    return is_below(path) && is_full(1) ? -1 : real(path, mode);
}

int fsync(int file) {
    REAL(fsync);
    return is_file_below(file) && is_full(0) ? -1 : real(file);
}

int rename(const char *from, const char *to) {
    REAL(rename);
    return is_below(from) && is_full(0) ? -1 : real(from, to);
}
