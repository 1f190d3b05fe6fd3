package org.talentbase.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One section of the collection form: a single record, or a list of rows. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Section {

    int minRows() default 0;

    int maxRows() default 50;

    /** Asked only of those who claim one of these categories; empty means of everyone. */
    String[] categories() default {};
}
