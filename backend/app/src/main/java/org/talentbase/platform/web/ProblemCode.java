package org.talentbase.platform.web;

import java.util.Locale;

/**
 * One refusal that a feature knows: implemented by the feature's enum. Its texts stand beside the enum's package as {@code
 * problems.properties} (Chinese) and {@code problems_en.properties}, under {@link #code()}.
 */
public interface ProblemCode {

    ProblemType type();

    /** The enum constant's name. */
    String name();

    /** As it goes over the wire: {@code UNKNOWN_UNIT} → {@code unknown-unit}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
