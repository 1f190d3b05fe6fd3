package org.talentbase.organisation;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For bureaus in the inner network only, since they reach whole territories: condition c7 of who may do what. Units, authorities and
 * departments have their own query outside as well. Elsewhere 403 {@code inner-network-only}.
 */
@NameBinding
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface InnerOnly {}
