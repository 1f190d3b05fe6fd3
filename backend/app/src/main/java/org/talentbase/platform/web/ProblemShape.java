package org.talentbase.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Gives every problem the one shape: {@code type, title, status, instance, traceId, errors[{pointer, code, params,
 * message}]}. What a framework wrote is dropped, since it may hold submitted values or names of classes.
 */
@ApplicationScoped
public class ProblemShape implements ProblemPostProcessor {

    private static final Logger LOG = Logger.getLogger(ProblemShape.class);

    private final RequestFacts request;

    ProblemShape(RequestFacts request) {
        this.request = request;
    }

    @Override
    public int priority() {
        return 100;
    }

    @Override
    public HttpProblem apply(HttpProblem raw, ProblemContext context) {
        if (raw.getStatusCode() < 400) {
            // The sign-in sends browsers on by throwing; a browser follows only what is a redirect by its status.
            return raw;
        }
        List<Fault> faults = faults(context.cause);
        ProblemType type = context.cause instanceof Problem problem
                ? problem.type()
                : faults.isEmpty()
                        ? ProblemType.ofStatus(raw.getStatusCode())
                        : faults.getFirst().code().type();
        note(type, faults, context);
        Locale locale = ProblemTexts.preferred(request.acceptedLanguages());
        HttpProblem.Builder shaped = HttpProblem.builder()
                .withType(type.uri())
                .withTitle(ProblemTexts.title(type, locale))
                .withStatus(type == ProblemType.INTERNAL ? raw.getStatusCode() : type.status())
                .withInstance(URI.create(request.path()))
                .with("traceId", request.traceId())
                .with(
                        "errors",
                        faults.stream().map(fault -> describe(fault, locale)).toList());
        raw.getHeaders().forEach(shaped::withHeader);
        if (type == ProblemType.REQUEST_IN_PROGRESS) {
            shaped.withHeader("Retry-After", "1");
        }
        shaped.withHeader("Content-Language", locale == Locale.ROOT ? "zh-CN" : "en");
        return shaped.build();
    }

    /** The library's own line is switched off: it quotes what was sent. */
    private void note(ProblemType type, List<Fault> faults, ProblemContext context) {
        if (type == ProblemType.INTERNAL) {
            LOG.errorf(context.cause, "%s %s", request.traceId(), type.slug());
        } else {
            LOG.infof(
                    "%s %s %s",
                    request.traceId(),
                    type.slug(),
                    faults.stream().map(fault -> fault.code().code()).toList());
        }
    }

    private static Map<String, Object> describe(Fault fault, Locale locale) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("pointer", fault.pointer());
        error.put("code", fault.code().code());
        error.put("params", fault.params());
        error.put("message", ProblemTexts.message(fault, locale));
        return error;
    }

    private static List<Fault> faults(@Nullable Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            List<Fault> found = switch (at) {
                case Problem problem -> problem.faults();
                case UnrecognizedPropertyException unknown ->
                    List.of(Fault.at(pointer(unknown), PlatformProblem.UNKNOWN_PROPERTY));
                case MismatchedInputException mismatch
                when !mismatch.getPath().isEmpty() -> List.of(Fault.at(pointer(mismatch), PlatformProblem.TYPE));
                case JsonProcessingException malformed -> List.of(Fault.at("", PlatformProblem.MALFORMED_REQUEST));
                case OptimisticLockException overtaken -> List.of(Fault.at("", PlatformProblem.CHANGED_MEANWHILE));
                case ConstraintViolationException violations -> violations(violations);
                default -> List.of();
            };
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Fault> violations(ConstraintViolationException exception) {
        return exception.getConstraintViolations().stream()
                .map(violation -> Fault.at(
                        "/" + lastNodes(violation.getPropertyPath().toString()),
                        PlatformProblem.CONSTRAINT,
                        "rule",
                        violation.getMessage()))
                .toList();
    }

    /** Bean Validation begins a path with the method and its parameter: {@code search.query.text} → {@code text}. */
    private static String lastNodes(String path) {
        String[] nodes = path.split("\\.", 3);
        return nodes[nodes.length - 1].replace('.', '/').replace("[", "/").replace("]", "");
    }

    private static String pointer(JsonMappingException exception) {
        return exception.getPath().stream()
                .map(step -> step.getFieldName() != null
                        ? Pointers.step(step.getFieldName())
                        : String.valueOf(step.getIndex()))
                .collect(Collectors.joining("/", "/", ""));
    }
}
