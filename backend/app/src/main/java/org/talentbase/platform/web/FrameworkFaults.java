package org.talentbase.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in our codes what a library found wrong with a request. */
final class FrameworkFaults {

    private FrameworkFaults() {}

    /** The faults that an exception, or what caused it, stands for; empty where it says nothing of the request. */
    static List<Fault> of(@Nullable Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            List<Fault> found = switch (at) {
                case Problem problem -> problem.faults();
                case UnrecognizedPropertyException unknown ->
                    List.of(Fault.at(pointer(unknown), PlatformProblem.UNKNOWN_PROPERTY));
                case StrictJson.IllegalText illegal ->
                    List.of(Fault.at(pointer(illegal), PlatformProblem.ILLEGAL_CHARACTER));
                case MismatchedInputException mismatch
                when isOneValue(mismatch) -> List.of(Fault.at(pointer(mismatch), PlatformProblem.TYPE));
                case JsonProcessingException malformed -> List.of(Fault.at("", PlatformProblem.MALFORMED_REQUEST));
                case OptimisticLockException overtaken -> List.of(Fault.at("", PlatformProblem.CHANGED_MEANWHILE));
                case ConstraintViolationException violations ->
                    violations.getConstraintViolations().stream()
                            .map(FrameworkFaults::fault)
                            .toList();
                default -> List.of();
            };
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Not so: nothing at all, or something after the value. Only the words of the library tell. */
    private static boolean isOneValue(MismatchedInputException mismatch) {
        String words = mismatch.getOriginalMessage();
        return !words.startsWith("No content to map") && !words.startsWith("Trailing token");
    }

    private static String pointer(JsonMappingException exception) {
        return exception.getPath().stream()
                .map(step -> "/"
                        + (step.getFieldName() == null
                                ? String.valueOf(step.getIndex())
                                : Pointers.step(step.getFieldName())))
                .collect(Collectors.joining());
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        Annotation rule = violation.getConstraintDescriptor().getAnnotation();
        String pointer = pointer(violation.getPropertyPath());
        if (rule instanceof Legible legible) {
            return Legible.Check.fault((String) violation.getInvalidValue(), legible)
                    .orElseThrow()
                    .of(pointer);
        }
        if (rule instanceof Size size && tooMuch(violation.getInvalidValue(), size.max())) {
            boolean text = violation.getInvalidValue() instanceof CharSequence;
            return Fault.at(
                    pointer, text ? PlatformProblem.TOO_LONG : PlatformProblem.TOO_MANY_ROWS, "max", size.max());
        }
        if (rule instanceof NotNull || rule instanceof Size) {
            return Fault.at(isBody(violation) ? "" : pointer, PlatformProblem.REQUIRED);
        }
        return Fault.at(pointer, PlatformProblem.CONSTRAINT);
    }

    /** No parameter of a query is required: what is missing as a whole is the body. */
    private static boolean isBody(ConstraintViolation<?> violation) {
        Path.Node last = null;
        for (Path.Node node : violation.getPropertyPath()) {
            last = node;
        }
        return last != null && last.getKind() == ElementKind.PARAMETER;
    }

    private static boolean tooMuch(@Nullable Object value, int max) {
        return switch (value) {
            case CharSequence text -> text.length() > max;
            case java.util.Collection<?> rows -> rows.size() > max;
            case null, default -> false;
        };
    }

    /** Bean Validation begins a path with the method and its parameter, of which only those of the query have a name outside. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            } else if (node.getKind() == ElementKind.PARAMETER) {
                parameter = "/" + node.getName();
            }
        }
        return pointer.isEmpty() ? parameter : pointer.toString();
    }
}
