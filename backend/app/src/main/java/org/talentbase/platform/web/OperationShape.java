package org.talentbase.platform.web;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What an operation takes, read from its method.
 *
 * @param parameters of the query
 * @param setByServer parts of the records that the operation's resource answers with: sent back, they are read-only
 */
record OperationShape(Set<String> parameters, boolean takesBody, Set<String> setByServer) {

    private static final Set<Class<? extends Annotation>> NOT_THE_BODY =
            Set.of(RestPath.class, PathParam.class, RestQuery.class, QueryParam.class, RestHeader.class, Context.class);

    static OperationShape of(Method method) {
        return new OperationShape(
                Arrays.stream(method.getParameters())
                        .flatMap(parameter -> query(parameter).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                Arrays.stream(method.getParameters()).anyMatch(OperationShape::isBody),
                Arrays.stream(method.getDeclaringClass().getMethods())
                        .flatMap(sibling -> parts(sibling.getReturnType()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Optional<String> query(Parameter parameter) {
        RestQuery query = parameter.getAnnotation(RestQuery.class);
        if (query != null) {
            return Optional.of(query.value().isEmpty() ? parameter.getName() : query.value());
        }
        return Optional.ofNullable(parameter.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }

    private static boolean isBody(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .noneMatch(annotation -> NOT_THE_BODY.contains(annotation.annotationType()));
    }

    /** A page of a list is no record that somebody could send back. */
    private static Stream<String> parts(Class<?> answer) {
        return answer.isRecord() && answer != Page.class
                ? Arrays.stream(answer.getRecordComponents()).map(RecordComponent::getName)
                : Stream.empty();
    }
}
