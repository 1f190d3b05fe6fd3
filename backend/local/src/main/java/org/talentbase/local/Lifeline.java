package org.talentbase.local;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;

/**
 * Ends what was started even when this process is killed at once (kill -9, out of memory): a shell that reads the ids
 * of the processes, and acts when the pipe closes. The ids also stay in a file, for the next run to sweep should the
 * shell have been killed too.
 */
final class Lifeline {
    private final Path ids;
    private final BufferedWriter watcher;

    private Lifeline(Path ids, BufferedWriter watcher) {
        this.ids = ids;
        this.watcher = watcher;
    }

    static Lifeline attach(Settings settings) throws IOException {
        Path ids = settings.data().resolve("processes");
        Path script = settings.home().resolve("backend/local/bin/lifeline.sh");
        sweep(ids);
        Process shell = new ProcessBuilder("/bin/sh", script.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Lifeline(ids, shell.outputWriter(StandardCharsets.US_ASCII));
    }

    synchronized void hold(ProcessHandle process) {
        try {
            watcher.write(process.pid() + "\n");
            watcher.flush();
            Files.writeString(ids, identity(process) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything has been stopped: nothing is left to end. */
    synchronized void release() {
        try {
            watcher.write("done\n");
            watcher.close();
            Files.deleteIfExists(ids);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends what a killed run has left. A process counts as the same by its id and the moment of its start. */
    private static void sweep(Path ids) throws IOException {
        if (Files.notExists(ids)) {
            return;
        }
        List<String> left = Files.readAllLines(ids);
        for (String line : left.reversed()) {
            ProcessHandle.of(Long.parseLong(line.split(" ", 2)[0]))
                    .filter(process -> identity(process).equals(line))
                    .ifPresent(process -> ChildProcess.end(process, Duration.ofSeconds(10)));
        }
        Files.delete(ids);
    }

    private static String identity(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Object::toString).orElse("-");
    }
}
