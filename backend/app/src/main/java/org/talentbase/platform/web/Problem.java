package org.talentbase.platform.web;

import java.util.List;
import java.util.Map;

/** A designed refusal. Thrown anywhere, it rolls the transaction back and becomes {@code application/problem+json}. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<Fault> faults;

    private Problem(ProblemType type, List<Fault> faults) {
        super(type.slug() + " "
                + faults.stream().map(fault -> fault.code().code()).toList());
        this.type = type;
        this.faults = faults;
    }

    public static Problem of(ProblemCode code) {
        return at("", code);
    }

    public static Problem of(ProblemCode code, Map<String, Object> params) {
        return new Problem(code.type(), List.of(new Fault("", code, params)));
    }

    public static Problem at(String pointer, ProblemCode code) {
        return new Problem(code.type(), List.of(Fault.at(pointer, code)));
    }

    /** Many faults of one request; all of them must have the same type as the first. */
    public static Problem of(List<Fault> faults) {
        return new Problem(faults.getFirst().code().type(), List.copyOf(faults));
    }

    public ProblemType type() {
        return type;
    }

    public List<Fault> faults() {
        return faults;
    }
}
