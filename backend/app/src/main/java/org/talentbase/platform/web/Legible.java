package org.talentbase.platform.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text of several lines that somebody writes for others to read: held to {@link LegibleText}. */
@Constraint(validatedBy = Legible.Check.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Legible {

    /** In Unicode code points. */
    int max();

    /** Whether something must be there: blanks alone are nothing, U+3000 among them. */
    boolean required() default false;

    /** Not shown: {@link FrameworkFaults} says what is wrong. */
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks {@link #fault} whether there is anything. */
    final class Check implements ConstraintValidator<Legible, String> {

        private Legible rule;

        @SuppressWarnings("NullAway.Init")
        public Check() {}

        @Override
        public void initialize(Legible annotation) {
            rule = annotation;
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return fault(text, rule).isEmpty();
        }

        static Optional<Fault> fault(@Nullable String text, Legible rule) {
            if (text == null || text.isBlank()) {
                return rule.required() ? Optional.of(Fault.at("", PlatformProblem.REQUIRED)) : Optional.empty();
            }
            return LegibleText.linesFault(text, rule.max());
        }
    }
}
