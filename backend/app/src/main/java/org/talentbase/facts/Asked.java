package org.talentbase.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How one field is asked for, checked and shown. Labels stand in {@code form.properties} under {@code section.field}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Asked {

    FieldType type() default FieldType.TEXT;

    /** Needed before the declaration can be submitted; a draft may lack it. In a row: needed as soon as there is a row. */
    boolean required() default false;

    /** Longest text, in Unicode code points. */
    int max() default 100;

    /** Code table of {@code vocabulary}, for {@link FieldType#CODE}. */
    String codes() default "";

    /** The codes of that table that are offered; empty means all. */
    String[] only() default {};

    /** Asked only under a programme whose rules need it ({@code programme.asks}): of nobody else is it collected. */
    boolean byProgramme() default false;

    /** Whether a date may lie in the future, as an expiry does. */
    boolean future() default false;
}
