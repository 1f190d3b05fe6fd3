package org.talentbase.platform.security;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An act for which callers of the named roles must have given their second factor within five minutes: condition c5 of who may do
 * what. Kept by {@link FreshGate}; the page leads to {@code /auth/step-up} and back.
 */
@NameBinding
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Fresh {

    /** Of whom it is asked; of everybody where none is named. */
    String[] value() default {};
}
