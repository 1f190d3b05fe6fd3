package org.talentbase.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A child process with its log. It does not hear the terminal's Ctrl-C: it is stopped in its turn. */
final class ChildProcess implements Parts.Part {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Command command;
    private final Process process;

    /** What it has started, as far as that was seen: killed itself, it would leave them behind. */
    private final Set<ProcessHandle> family = ConcurrentHashMap.newKeySet();

    private ChildProcess(Command command, Process process) {
        this.command = command;
        this.process = process;
    }

    /**
     * What to run.
     *
     * @param rank the order of stopping: the higher, the earlier
     * @param environment on top of this process's own
     */
    record Command(
            String name,
            int rank,
            List<String> words,
            Map<String, String> environment,
            Path folder,
            @Nullable Path log) {

        /** One that speaks on the terminal instead of in a log. */
        static Command onTerminal(int rank, List<String> words, Map<String, String> environment, Path folder) {
            return new Command(words.getFirst(), rank, words, environment, folder, null);
        }
    }

    static ChildProcess start(Command command) throws IOException {
        // An ignored signal stays ignored across exec, and a JVM leaves it so.
        List<String> words = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        words.addAll(command.words());
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(command.folder().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(output(command.log()));
        builder.environment().putAll(command.environment());
        return new ChildProcess(command, builder.start());
    }

    private static ProcessBuilder.Redirect output(@Nullable Path log) throws IOException {
        if (log == null) {
            return ProcessBuilder.Redirect.INHERIT;
        }
        Files.createDirectories(log.getParent());
        return ProcessBuilder.Redirect.appendTo(log.toFile());
    }

    int await() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public String name() {
        return command.name();
    }

    @Override
    public String log() {
        return command.log() == null ? "what it said" : command.log().toString();
    }

    @Override
    public int rank() {
        return command.rank();
    }

    @Override
    public ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public boolean alive() {
        process.descendants().forEach(family::add);
        return process.isAlive();
    }

    @Override
    public void stop() {
        end(handle(), PATIENCE);
        family.forEach(one -> end(one, PATIENCE));
    }

    /** Ends a process and all that it started: by request, then by force. */
    static void end(ProcessHandle root, Duration patience) {
        List<ProcessHandle> family = new ArrayList<>(root.descendants().toList());
        family.add(root);
        root.destroy();
        if (!gone(family, patience)) {
            family.forEach(ProcessHandle::destroyForcibly);
            gone(family, Duration.ofSeconds(5));
        }
    }

    /** Waits until all have ended, and says whether they have. */
    static boolean gone(List<ProcessHandle> family, Duration patience) {
        try {
            CompletableFuture.allOf(family.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
