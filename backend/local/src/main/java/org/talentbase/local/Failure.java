package org.talentbase.local;

/** Ends the run; the message is the one line that the person reads, and names the mend. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failure(String line) {
        super(line);
    }

    Failure(String line, Throwable cause) {
        super(line, cause);
    }
}
