package org.talentbase.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What must hold before anything is started; each fault is one line that names the mend. */
final class Checks {
    private static final long MEGABYTE = 1024 * 1024;

    private Checks() {}

    /** Nobody listens there, neither on all addresses nor on the loopback ones. */
    static void portIsFree(int port, String part, String variable) {
        for (String address : new String[] {"127.0.0.1", "::1"}) {
            if (!free(address, port)) {
                throw new Failure("Port %d for %s is busy: stop what uses it, or choose another, such as %s=%d make run"
                        .formatted(port, part, variable, port < 65000 ? port + 10 : port - 10));
            }
        }
    }

    private static boolean free(String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            InetAddress loopback = InetAddress.getByName(address);
            socket.bind(new InetSocketAddress(loopback, port));
            return true;
        } catch (IOException e) {
            // A machine without IPv6 cannot bind ::1, which does not make the port busy.
            return !String.valueOf(e.getMessage()).contains("in use")
                    && !String.valueOf(e.getMessage()).contains("Permission denied");
        }
    }

    static void writable(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".writable", null));
        } catch (IOException e) {
            throw new Failure(
                    "Cannot write in %s: give it to this user (chown), or set TALENTBASE_DATA to another folder"
                            .formatted(folder),
                    e);
        }
    }

    static void space(Path folder, long megabytes) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
        if (free < megabytes) {
            throw new Failure("Only %d MB free for %s and %d MB are needed: free some, or set TALENTBASE_DATA elsewhere"
                    .formatted(free, folder, megabytes));
        }
    }

    /** One run at a time on a data folder. The lock goes with this process, however it ends. */
    static FileLock lock(Path data) throws IOException {
        Path file = data.resolve("launcher.lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            String holder = Files.readString(file).strip();
            channel.close();
            throw new Failure(
                    "Process %s already runs on %s: stop it (kill %s), or set TALENTBASE_DATA and the ports for a second one"
                            .formatted(holder, data, holder));
        }
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(ProcessHandle.current().pid() + System.lineSeparator()));
        return lock;
    }
}
