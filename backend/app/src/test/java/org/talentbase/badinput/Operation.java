package org.talentbase.badinput;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An operation of the contract, as far as a request can be malformed.
 *
 * @param path with its parameters in braces
 * @param parameters names of the query's
 * @param headers names of those that the operation reads
 * @param bodies shapes of the body by the value of the path's {@code name}, or by an empty text; empty for none
 * @param answered names of the answer's parts
 */
record Operation(
        String id,
        String method,
        String path,
        List<String> parameters,
        List<String> headers,
        Map<String, Shape> bodies,
        Set<String> answered) {

    boolean takesBody() {
        return !bodies.isEmpty();
    }

    /** Its body is read by the operation itself, which first finds the record. */
    boolean readsBodyItself() {
        return path.contains("{name}");
    }
}
