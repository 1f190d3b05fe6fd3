package org.talentbase.local;

import java.io.PrintStream;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * Starts everything, says where it is, and waits: {@code run} the packaged system, {@code dev <maven>} the sources with
 * reload, {@code with <command>} the packaged system for as long as a command takes. {@code sample <size>} enlarges the
 * sample region, of a running system too; {@code bench <size>} measures.
 */
public final class Launcher {
    private static final PrintStream OUT = System.out;
    private static final int COMMAND_RANK = 4;

    private Launcher() {}

    /** @param arguments what to do, see above; exit code 1 after a line that says what to mend */
    public static void main(String[] arguments) {
        int code;
        try {
            code = run(List.of(arguments));
        } catch (Failure e) {
            OUT.println("✗ " + e.getMessage());
            code = 1;
        } catch (CancellationException e) {
            // Asked to stop while starting: that says it itself.
            code = 1;
        } catch (Exception e) {
            OUT.println(
                    String.valueOf(e.getMessage()).contains("No space left")
                            ? "✗ No space left on the disk: free some, then run it again"
                            : "✗ " + e);
            code = 1;
        }
        System.exit(code);
    }

    private static int run(List<String> arguments) throws Exception {
        Path home = Path.of(System.getProperty("talentbase.home", "")).toAbsolutePath();
        Settings settings = Settings.from(System.getenv(), home);
        Checks.writable(settings.data());
        if (arguments.getFirst().equals("sample") && Startup.enlargedRunning(settings, progress(), arguments.get(1))) {
            return 0;
        }
        try (FileLock lock = Checks.lock(settings.data())) {
            return run(arguments, settings);
        }
    }

    private static int run(List<String> arguments, Settings settings) throws Exception {
        Parts parts = new Parts(Lifeline.attach(settings));
        Progress progress = progress();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(parts, progress)));
        ParentWatch.start(onTerminal());
        Startup startup = new Startup(settings, progress, parts);
        switch (arguments.getFirst()) {
            case "run" -> startup.packaged();
            case "dev" -> startup.fromSources(arguments.get(1));
            case "with" -> {
                startup.packaged();
                return with(arguments.subList(1, arguments.size()), settings, parts);
            }
            case "bench" -> {
                new BenchRun(settings.home(), progress, parts).of(Startup.people(arguments.get(1)));
                return 0;
            }
            case "sample" -> {
                startup.enlargeSample(arguments.get(1));
                return 0;
            }
            default -> throw new Failure("Unknown: " + arguments);
        }
        Welcome.print(OUT, settings);
        Parts.Part ended = parts.awaitEnd();
        throw new Failure("%s ended by itself: read %s".formatted(ended.name(), ended.log()));
    }

    private static boolean onTerminal() {
        return Boolean.getBoolean("talentbase.terminal");
    }

    private static Progress progress() {
        return new Progress(OUT, onTerminal());
    }

    private static int with(List<String> command, Settings settings, Parts parts) throws Exception {
        return parts.process(ChildProcess.Command.onTerminal(
                        COMMAND_RANK, command, Map.of("E2E_BASE_URL", settings.publicUrl()), settings.home()))
                .await();
    }

    private static void stop(Parts parts, Progress progress) {
        try {
            if (parts.none()) {
                parts.stop();
                return;
            }
            progress.step("Stopping", () -> {
                parts.stop();
                return null;
            });
        } catch (Exception e) {
            progress.line("✗ " + e.getMessage());
        }
    }
}
