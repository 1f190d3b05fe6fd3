package org.talentbase.local;

/** Ends the run when the program that started it (make, a terminal's shell) has been killed without a word. */
final class ParentWatch {
    private ParentWatch() {}

    static void start() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }
}
