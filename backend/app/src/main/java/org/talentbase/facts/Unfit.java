package org.talentbase.facts;

import java.util.Map;
import org.talentbase.platform.web.Fault;
import org.talentbase.platform.web.ProblemCode;

/** A written value that does not fit its field. Knows the reason and never the value. */
public final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient ProblemCode code;
    private final transient Map<String, Object> params;

    Unfit(ProblemCode code) {
        this(code, Map.of());
    }

    Unfit(ProblemCode code, String param, Object value) {
        this(code, Map.of(param, value));
    }

    private Unfit(ProblemCode code, Map<String, Object> params) {
        super(code.code(), null, false, false);
        this.code = code;
        this.params = params;
    }

    public ProblemCode code() {
        return code;
    }

    /** The same as something wrong with a request. */
    public Fault at(String pointer) {
        return new Fault(pointer, code, params);
    }
}
