package org.talentbase.local;

import java.io.FileInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * Ends the run when what started it is gone without a word: make or the shell by kill -9, the terminal by being closed.
 * The kernel tells a closed terminal only to the first process on it, and make as the first one waits for us.
 */
final class ParentWatch {
    private ParentWatch() {}

    static void start(boolean terminal) {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        if (terminal && terminalIsThere()) {
            Thread.ofPlatform().daemon().name("terminal").start(ParentWatch::watchTerminal);
        }
    }

    private static void watchTerminal() {
        try {
            while (terminalIsThere()) {
                TimeUnit.SECONDS.sleep(1);
            }
        } catch (InterruptedException e) {
            return;
        }
        System.exit(0);
    }

    private static boolean terminalIsThere() {
        try (FileInputStream opened = new FileInputStream("/dev/tty")) {
            return opened.getFD().valid();
        } catch (IOException e) {
            return false;
        }
    }
}
