package org.talentbase.platform.web;

import java.util.Map;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, or empty for the request as a whole
 * @param params values for the text; never a personal value
 */
public record Fault(String pointer, ProblemCode code, Map<String, Object> params) {

    public static Fault at(String pointer, ProblemCode code) {
        return new Fault(pointer, code, Map.of());
    }

    /** The same, pointing from the place at {@code base} instead of from the root. */
    public Fault within(String base) {
        return new Fault(pointer.substring(base.length()), code, params);
    }

    /** The same, of the value at {@code place}. */
    public Fault of(String place) {
        return new Fault(place + pointer, code, params);
    }

    public static Fault at(String pointer, ProblemCode code, String param, Object value) {
        return new Fault(pointer, code, Map.of(param, value));
    }
}
