package org.talentbase.facts;

import java.util.Map;
import java.util.Optional;
import org.talentbase.platform.web.Fault;
import org.talentbase.platform.web.ProblemCode;

/** A written value that does not fit its field. Knows the reason and never the value. */
public final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    Unfit(ProblemCode code) {
        this(Fault.at("", code));
    }

    Unfit(ProblemCode code, String param, Object value) {
        this(new Fault("", code, Map.of(param, value)));
    }

    private Unfit(Fault fault) {
        super(fault.code().code(), null, false, false);
        this.fault = fault;
    }

    static void throwIf(Optional<Fault> fault) throws Unfit {
        if (fault.isPresent()) {
            throw new Unfit(fault.get());
        }
    }

    public ProblemCode code() {
        return fault.code();
    }

    /** The same as something wrong with a request. */
    public Fault at(String pointer) {
        return fault.of(pointer);
    }
}
