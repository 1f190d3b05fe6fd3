package org.talentbase.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A creating or acting POST that happens once for each {@code Idempotency-Key} of its caller, however often it is sent. The
 * key stands for a day: the same request gets the first answer again, marked {@code Idempotent-Replayed: true}. A refused
 * request leaves no key behind. Needs the method's {@code @Transactional}: effect and key are committed together.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Once {}
